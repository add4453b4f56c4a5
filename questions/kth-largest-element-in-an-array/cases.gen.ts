import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random, sorted and repetitive arrays. The expected entry is found by counting values, from the largest one down. */
export default function cases(): TestCase[] {
  const random = seeded(215);
  const rising = Array.from({ length: 150_000 }, (_, i) => Math.floor(i / 75) - 1_000);
  return [
    ...[5, 9, 20, 50, 300].flatMap((count) => [
      asked(random.ints(count, -9, 9), random.int(1, count)),
      asked(random.ints(count, -10_000, 10_000), random.int(1, count)),
    ]),
    asked(random.ints(10_000, -10_000, 10_000), 9_999),
    asked(random.ints(150_000, -10_000, 10_000), 75_000),
    asked(rising, 75_000),
    asked([...rising].reverse(), 75_000),
    asked(Array(150_000).fill(7), 75_000),
    asked(random.ints(150_000, 0, 1), 149_000),
  ];
}

function asked(nums: number[], k: number): TestCase {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  let value = 10_000;
  for (let left = k - (counts.get(value) ?? 0); left > 0; left -= counts.get(value) ?? 0) value--;
  return { input: `${JSON.stringify(nums)}\n${k}`, expected_output: String(value), is_sample: false };
}
