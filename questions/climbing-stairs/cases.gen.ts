import type { TestCase } from "../../domain/question.ts";

/** Staircases of many heights. Plain recursion for the highest ones takes more than a billion calls. */
export default function cases(): TestCase[] {
  const heights = [7, 8, 9, 10, 11, 12, 13, 15, 16, 19, 20, 22, 25, 28, 30, 31, 33, 35, 38, 40, 42, 43, 44];
  return heights.map((n) => ({ input: String(n), expected_output: String(ways(n)), is_sample: false }));
}

/** With `double` double steps there are n - double moves, and so many choices of which of them are the double ones. */
function ways(n: number): bigint {
  let sum = 0n;
  for (let double = 0; 2 * double <= n; double++) sum += choose(BigInt(n - double), BigInt(double));
  return sum;
}

function choose(n: bigint, k: bigint): bigint {
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
