import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MANY = 140_000;

/** Random numbers around the range that matters, and long arrays in which each number is found late or moved often. */
export default function cases(): TestCase[] {
  const random = seeded(41);
  const downwards = numbers(MANY).reverse();
  return [
    ...[4, 5, 6, 7, 8, 9, 10, 12, 15, 20].map((length) => asked(random.ints(length, -2, length + 1))),
    asked(random.ints(40, 1, 30)),
    asked(random.shuffle(numbers(300))),
    asked(random.shuffle([...numbers(500), ...numbers(400)])),
    asked(without(random.shuffle(numbers(2_000)), 1_873)),
    asked(random.ints(3_000, -1_000_000, 1_000_000)),
    asked(downwards),
    asked(without(downwards.slice(-30_000), 29_997)),
    asked([...new Array<number>(310_000).fill(0), ...downwards.slice(-70_000)]),
    asked(around(MANY)),
    asked(random.shuffle(numbers(MANY))),
    asked(new Array<number>(MANY).fill(1)),
    asked(mixed(random)),
  ];
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

const without = (nums: number[], left: number): number[] =>
  nums.map((value) => (value === left ? -value : value));

/** Every number stands one place before its own, and the last place holds 1. */
const around = (count: number): number[] => [...numbers(count).slice(1), 1];

/** Small numbers, some of them twice, between negative and very large ones. */
function mixed(random: Random): number[] {
  const small = numbers(30_000).filter((value) => value !== 29_411);
  const other = random.ints(20_000, -2_147_483_648, 2_147_483_647);
  return random.shuffle([...small, ...small.slice(0, 9_000), ...other]);
}

/** Counts up as long as the number is in a set. */
function asked(nums: number[]): TestCase {
  const there = new Set(nums);
  let missing = 1;
  while (there.has(missing)) missing++;
  return { input: JSON.stringify(nums), expected_output: String(missing), is_sample: false };
}
