import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Pairs in random order, and pairs that stand as far apart as possible, so that searching for the other one takes long. */
export default function cases(): TestCase[] {
  const random = seeded(136);
  const sizes = [2, 3, 5, 8, 13, 40, 500, 5_000];
  return [
    ...sizes.map((pairs) => shuffled(random, pairs, 2 * pairs)),
    shuffled(random, 60_000, 100_000),
    farApart(random, 60_000, "middle"),
    farApart(random, 60_000, "end"),
    inPairs(20_000, 7_777),
    inPairs(20_000, 19_999),
  ];
}

/** `count` different numbers from -reach to reach. */
function different(random: Random, count: number, reach: number): number[] {
  const all = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return random.shuffle(all).slice(0, count);
}

function shuffled(random: Random, pairs: number, reach: number): TestCase {
  const [single = 0, ...others] = different(random, pairs + 1, reach);
  return testCase(random.shuffle([single, ...others, ...others]), single);
}

function farApart(random: Random, pairs: number, place: "middle" | "end"): TestCase {
  const [single = 0, ...others] = different(random, pairs + 1, 100_000);
  const nums = place === "middle" ? [...others, single, ...others] : [...others, ...others, single];
  return testCase(nums, single);
}

/** Sorted numbers. */
function inPairs(count: number, single: number): TestCase {
  const nums = Array.from({ length: count }, (_, index) => index - 5_000);
  return testCase(
    nums.flatMap((num, index) => (index === single ? [num] : [num, num])),
    nums[single]!,
  );
}

function testCase(nums: number[], single: number): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(single), is_sample: false };
}
