import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random numbers of every size. Counting up to the largest ones takes billions of steps. */
export default function cases(): TestCase[] {
  const random = seeded(191);
  const sizes = [5, 9, 12, 15, 18, 20, 22, 24, 26, 28, 29, 30, 31, 31, 31];
  return sizes.map((bits) => withOnes(random.int(2 ** (bits - 1), 2 ** bits - 1)));
}

function withOnes(n: number): TestCase {
  const ones = n.toString(2).replaceAll("0", "").length;
  return { input: String(n), expected_output: String(ones), is_sample: false };
}
