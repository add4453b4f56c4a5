import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random arrays checked by trying every pair, and long ones built of different numbers with one repeat or none. */
export default function cases(): TestCase[] {
  const random = seeded(217);
  const distinct = different(random, 120_000);
  const farApart = [...distinct];
  farApart[119_999] = farApart[0]!;
  const atTheEnd = [...distinct];
  atTheEnd[119_999] = atTheEnd[119_998]!;
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

/** Every seventh whole number of a range around 0, shuffled: no two are equal. */
function different(random: Random, count: number): number[] {
  return random.shuffle(Array.from({ length: count }, (_, i) => 7 * (i - count / 2) + 3));
}

function testCase(nums: number[], repeats: boolean): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(repeats), is_sample: false };
}
