import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small and middling arrays checked by trying every pair, and long ones built around one pair that is known. */
export default function cases(): TestCase[] {
  const random = seeded(20_011);
  return [
    ...Array.from({ length: 8 }, () => withOnePair(random, random.int(3, 9), 12)),
    withOnePair(random, 300, 200_000),
    withOnePair(random, 1_500, 1_000_000_000),
    farApart(random, 20_000),
    distinctEvens(random, 100_000),
    fewValues(random, 400_000),
  ];
}

/** Draws arrays and targets until exactly one pair fits. */
function withOnePair(random: Random, length: number, limit: number): TestCase {
  for (;;) {
    const nums = random.ints(length, -limit, limit);
    const [a, b] = random.shuffle(nums);
    const target = a! + b!;
    if (Math.abs(target) > 1_000_000_000) continue;
    const pairs = pairsThatFit(nums, target);
    if (pairs.length === 1) return testCase(nums, target, pairs[0]!);
  }
}

function pairsThatFit(nums: number[], target: number): [number, number][] {
  const found: [number, number][] = [];
  nums.forEach((first, i) => {
    for (let j = i + 1; j < nums.length; j++) if (first + nums[j]! === target) found.push([i, j]);
  });
  return found;
}

/** Positive even numbers, a negative odd one first and a negative even one last: an odd target has no other pair. */
function farApart(random: Random, length: number): TestCase {
  const nums = random.ints(length, 1, 100_000).map((half) => 2 * half);
  nums[0] = -33_333;
  nums[length - 1] = -44_444;
  return testCase(nums, -77_777, [0, length - 1]);
}

/** Different even numbers and one odd one. The pair stands near the end, where trying every pair finds it last. */
function distinctEvens(random: Random, length: number): TestCase {
  const nums = random.shuffle(Array.from({ length }, (_, i) => 2 * i - length));
  const [partner, odd] = [length - 3, length - 1];
  nums[odd] = 77_777;
  return testCase(nums, nums[partner]! + nums[odd]!, [partner, odd]);
}

/** Very long, with the values 0, 2, 4 and 6 over and over; the only 8 and the only 7 come last. */
function fewValues(random: Random, length: number): TestCase {
  const nums = random.ints(length, 0, 3).map((half) => 2 * half);
  nums[length - 2] = 8;
  nums[length - 1] = 7;
  return testCase(nums, 15, [length - 2, length - 1]);
}

function testCase(nums: number[], target: number, pair: [number, number]): TestCase {
  return {
    input: `${JSON.stringify(nums)}\n${target}`,
    expected_output: JSON.stringify(pair),
    is_sample: false,
  };
}
