import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random sets of each size. Of 14 numbers there are 16,384 subsets, but 87 billion orders. */
export default function cases(): TestCase[] {
  const random = seeded(78);
  const everyNumber = Array.from({ length: 201 }, (_, index) => index - 100);
  return [4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((size) =>
    listed(random.shuffle(everyNumber).slice(0, size)),
  );
}

/** Counts through all bit masks: bit `place` says whether the number at that place is in. */
function listed(nums: number[]): TestCase {
  const subsets = Array.from({ length: 2 ** nums.length }, (_, mask) =>
    nums.filter((_, place) => (mask >> place) & 1),
  );
  return { input: JSON.stringify(nums), expected_output: JSON.stringify(subsets), is_sample: false };
}
