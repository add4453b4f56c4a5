import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random arrays checked by trying every pair, and long ones built of different numbers with one repeat or none. */
export default function cases(): TestCase[] {
  const random = seeded(217);
  const distinct = different(random, 150_000);
  const farApart = [...distinct];
  farApart[149_999] = farApart[0]!;
  const atTheEnd = [...distinct];
  atTheEnd[149_999] = atTheEnd[149_998]!;
  return [
    ...[4, 6, 9, 12].map((length) => small(random, length, length * 3)),
    small(random, 400, 1_000_000_000),
    small(random, 300, 5_000),
    testCase(distinct, false),
    testCase(farApart, true),
    testCase(atTheEnd, true),
    testCase(
      [...distinct].sort((a, b) => b - a),
      false,
    ),
  ];
}

function small(random: Random, length: number, limit: number): TestCase {
  const nums = random.ints(length, -limit, limit);
  const repeats = nums.some((first, i) => nums.some((second, j) => j > i && first === second));
  return testCase(nums, repeats);
}

/** Neighbouring whole numbers, a third of them negative, shuffled: no two are equal. */
function different(random: Random, count: number): number[] {
  return random.shuffle(Array.from({ length: count }, (_, i) => i - count / 3));
}

function testCase(nums: number[], repeats: boolean): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(repeats), is_sample: false };
}
