import type { TestCase } from "../../domain/question.ts";

/** Grids of many shapes, up to the largest ones that are allowed: there, plain recursion takes a billion calls and more. */
export default function cases(): TestCase[] {
  const shapes: [number, number][] = [
    [6, 6],
    [9, 5],
    [10, 10],
    [4, 100],
    [100, 4],
    [12, 13],
    [16, 14],
    [100, 5],
    [5, 100],
    [6, 94],
    [94, 6],
    [51, 7],
    [9, 30],
    [17, 17],
    [17, 18],
    [18, 17],
    [14, 23],
    [23, 14],
    [11, 31],
    [12, 27],
    [3, 99],
    [8, 38],
  ];
  return shapes.map(([m, n]) => ({
    input: `${m}\n${n}`,
    expected_output: String(ways(m, n)),
    is_sample: false,
  }));
}

/** The steps down can be any m - 1 of the m + n - 2 steps. */
function ways(m: number, n: number): bigint {
  let result = 1n;
  for (let i = 1n; i < BigInt(m); i++) result = (result * (BigInt(n) - 1n + i)) / i;
  if (result > 2_000_000_000n) throw new RangeError(`${m} × ${n}: ${result} is over the limit`);
  return result;
}
