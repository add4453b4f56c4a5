import type { TestCase } from "../../domain/question.ts";

/** Lists of many lengths, around powers of two and up to the longest that is allowed. */
export default function cases(): TestCase[] {
  const ends = [
    20, 31, 32, 33, 63, 64, 100, 255, 256, 1_000, 4_095, 10_000, 65_535, 65_536, 100_000, 131_072, 150_000,
  ];
  return ends.map(listed);
}

/** Counts the ones in the binary text of each number. */
function listed(n: number): TestCase {
  const counts = Array.from({ length: n + 1 }, (_, i) => i.toString(2).split("1").length - 1);
  return { input: String(n), expected_output: JSON.stringify(counts), is_sample: false };
}
