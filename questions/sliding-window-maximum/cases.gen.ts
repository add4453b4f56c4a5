import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short arrays searched window by window, and long ones whose maxima come from blocks or are known beforehand. */
export default function cases(): TestCase[] {
  const random = seeded(239);
  return [
    ...[2, 3, 4, 5].map((k) => searched(random.ints(14, -9, 9), k)),
    ...[2, 3, 6].map((k) => searched(random.ints(20, 0, 2), k)),
    searched(random.ints(300, -10_000, 10_000), 17),
    searched(random.ints(2_000, -50, 50), 150),
    blocks(random.ints(100_000, -10_000, 10_000), 30_000),
    blocks(falling(120_000), 60_000),
    blocks([...falling(60_000)].reverse(), 30_000),
    blocks(random.ints(300_000, 0, 9), 2),
    testCase(Array<number>(300_000).fill(7), 150_000, Array<number>(150_001).fill(7)),
    testCase([...Array<number>(299_999).fill(3), 4], 300_000, [4]),
    testCase([5, ...Array<number>(299_999).fill(-3)], 299_999, [5, -3]),
  ];
}

function searched(nums: number[], k: number): TestCase {
  const windows = Array.from({ length: nums.length - k + 1 }, (_, start) => nums.slice(start, start + k));
  return testCase(
    nums,
    k,
    windows.map((window) => Math.max(...window)),
  );
}

/** From 10,000 down to −10,000 in steps that are repeated a few times each. */
function falling(length: number): number[] {
  return Array.from({ length }, (_, i) => 10_000 - Math.floor((20_000 * i) / length));
}

/** Running maxima from both ends of each block of k places: a window is the end of one block and the start of the next. */
function blocks(nums: number[], k: number): TestCase {
  const fromLeft = [...nums];
  const fromRight = [...nums];
  for (let i = 1; i < nums.length; i++)
    if (i % k !== 0) fromLeft[i] = Math.max(fromLeft[i]!, fromLeft[i - 1]!);
  for (let i = nums.length - 2; i >= 0; i--)
    if (i % k !== k - 1) fromRight[i] = Math.max(fromRight[i]!, fromRight[i + 1]!);
  const maxima = fromLeft.slice(k - 1).map((ending, start) => Math.max(ending, fromRight[start]!));
  return testCase(nums, k, maxima);
}

function testCase(nums: number[], k: number, maxima: number[]): TestCase {
  return {
    input: `${JSON.stringify(nums)}\n${k}`,
    expected_output: JSON.stringify(maxima),
    is_sample: false,
  };
}
