import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Every kind of target in random arrays, and arrays so long that copying parts of them in every step takes too long. */
export default function cases(): TestCase[] {
  const random = seeded(704);
  const generated: TestCase[] = [];

  for (const count of [4, 7, 16, 33, 1_000]) {
    const nums = ascending(random, count);
    generated.push(searched(nums, random.pick(nums)), searched(nums, absentFrom(random, nums)));
  }

  const five = ascending(random, 5);
  generated.push(...five.map((target) => searched(five, target)));

  const long = Array.from({ length: 140_000 }, (_, i) => i - 9_000);
  generated.push(searched(long, 130_999), searched(long, 131_000), searched(long, 118_457));
  const spread = Array.from({ length: 60_000 }, (_, i) => (i - 30_000) * 70_001);
  generated.push(searched(spread, 70_001 * 29_999), searched(spread, 70_001 * 123 + 1));
  return generated;
}

/** Different numbers from nearly the whole 32-bit range, sorted. */
function ascending(random: Random, count: number): number[] {
  const distinct = new Set<number>();
  while (distinct.size < count) distinct.add(random.int(-2_000_000_000, 2_000_000_000));
  return [...distinct].sort((a, b) => a - b);
}

/** A number just above one of the array that is not itself in it. */
function absentFrom(random: Random, nums: number[]): number {
  const present = new Set(nums);
  let target = random.pick(nums);
  while (present.has(target)) target += 1;
  return target;
}

function searched(nums: number[], target: number): TestCase {
  return {
    input: `${JSON.stringify(nums)}\n${target}`,
    expected_output: String(nums.indexOf(target)),
    is_sample: false,
  };
}
