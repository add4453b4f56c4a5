import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Sorted arrays that are turned by a known number of places. Positions are found by looking at each number. */
export default function cases(): TestCase[] {
  const random = seeded(33);
  return [
    ...[5, 8, 12, 20].flatMap((length) => [present(random, length), absent(random, length)]),
    present(random, 2_000),
    absent(random, 2_000),
    turned(random, 120_000, 60_000, 0),
    turned(random, 120_000, 119_999, 119_999),
    turned(random, 120_000, 119_000, 50_000),
    turned(random, 120_000, 1, 119_998),
    turned(random, 120_000, 0, 77_777),
  ];
}

/** Different numbers in ascending order, all even. */
function ascending(random: Random, length: number): number[] {
  let next = -4 * length;
  return Array.from({ length }, () => {
    next += 2 * random.int(1, 6);
    return next;
  });
}

const rotated = (nums: number[], by: number) => [...nums.slice(by), ...nums.slice(0, by)];

function present(random: Random, length: number): TestCase {
  const nums = rotated(ascending(random, length), random.int(0, length - 1));
  return testCase(nums, random.pick(nums));
}

function absent(random: Random, length: number): TestCase {
  const nums = rotated(ascending(random, length), random.int(0, length - 1));
  return testCase(nums, random.pick(nums) + random.pick([-1, 1]));
}

/** Looks for the number that stood at `place` before the rotation. */
function turned(random: Random, length: number, by: number, place: number): TestCase {
  const nums = ascending(random, length);
  return testCase(rotated(nums, by), nums[place]!);
}

function testCase(nums: number[], target: number): TestCase {
  return {
    input: `${JSON.stringify(nums)}\n${target}`,
    expected_output: String(nums.indexOf(target)),
    is_sample: false,
  };
}
