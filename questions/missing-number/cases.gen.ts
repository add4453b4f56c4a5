import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/**
 * All numbers from 0 to n but one, shuffled, sorted and reversed. The sum exceeds 32 bits for the largest n; for 70,000 a
 * 32-bit product goes wrong by an odd number of turns, which halving does not hide.
 */
export default function cases(): TestCase[] {
  const random = seeded(268);
  const small = [6, 8, 10, 15, 40, 300].map((n) => shuffled(random, n, random.int(0, n)));
  return [
    ...small,
    shuffled(random, 9_000, 4_096),
    shuffled(random, 100_000, 99_999),
    shuffled(random, 70_000, 50_000),
    shuffled(random, 100_000, 0),
    testCase(without(100_000, 100_000), 100_000),
    testCase(without(100_000, 65_536), 65_536),
    testCase(without(100_000, 1).toReversed(), 1),
  ];
}

/** 0 to n in order, with a gap. */
const without = (n: number, missing: number): number[] =>
  Array.from({ length: n }, (_, index) => (index < missing ? index : index + 1));

const shuffled = (random: Random, n: number, missing: number): TestCase =>
  testCase(random.shuffle(without(n, missing)), missing);

function testCase(nums: number[], missing: number): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(missing), is_sample: false };
}
