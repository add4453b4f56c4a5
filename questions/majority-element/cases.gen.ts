import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST = 450_000;

/** A number at just more than half of the places, in all sorts of orders: first, last, in turn with others, shuffled. */
export default function cases(): TestCase[] {
  const random = seeded(169);
  const small = [5, 7, 9, 12, 16, 25, 40].map((length) => shuffled(random, length, 6));
  const others = random.ints(69_999, -99_999, 99_999);
  return [
    ...small,
    shuffled(random, 301, 1),
    shuffled(random, 2_000, 1_000_000_000),
    holding(7, [...digits(MOST / 2 - 1), ...filled(MOST / 2 + 1, 7)]),
    holding(7, [...filled(MOST / 2 + 1, 7), ...digits(MOST / 2 - 1)]),
    holding(
      8,
      digits(100_000)
        .flatMap((digit) => [8, digit])
        .concat(8),
    ),
    holding(-54_321, [...others, ...filled(70_000, -54_321)]),
    shuffled(random, 90_001, 99_999),
    holding(-3, filled(100_000, -3)),
  ];
}

/** The digits from 0 to 6 in turn. */
const digits = (count: number): number[] => Array.from({ length: count }, (_, i) => i % 7);

const filled = (count: number, value: number): number[] => new Array<number>(count).fill(value);

/** One number at as few places as possible, the rest drawn from -limit to limit. */
function shuffled(random: Random, length: number, limit: number): TestCase {
  const value = random.int(-limit, limit);
  const times = Math.floor(length / 2) + 1;
  return holding(
    value,
    random.shuffle([...filled(times, value), ...random.ints(length - times, -limit, limit)]),
  );
}

/** The number was put there often enough: it is the answer by the way in which the array was made. */
function holding(value: number, nums: number[]): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(value), is_sample: false };
}
