import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LINES = 200_000;

/** Short rows are checked by trying every pair; long ones line by line from the highest down. */
export default function cases(): TestCase[] {
  const random = seeded(20_014);
  const falling = Array.from({ length: LINES }, (_, i) => 999 - Math.floor(i / 201));
  const mountain = Array.from({ length: LINES }, (_, i) => Math.floor(Math.min(i, LINES - 1 - i) / 101));
  const wallsAtTheEnds = [10_000, ...new Array<number>(LINES - 2).fill(0), 10_000];
  return [
    ...[3, 4, 6, 8, 10, 12]
      .map((lines) => random.ints(lines, 0, 15))
      .map((row) => testCase(row, bestOfAllPairs(row))),
    ...[300, 2_000]
      .map((lines) => random.ints(lines, 0, 10_000))
      .map((row) => testCase(row, bestOfAllPairs(row))),
    ...[random.ints(LINES, 0, 999), falling, mountain].map((row) => testCase(row, bestFromTheHighest(row))),
    testCase(wallsAtTheEnds, 10_000 * (LINES - 1)),
    testCase(new Array<number>(50_000).fill(10_000), 10_000 * 49_999),
  ];
}

function bestOfAllPairs(row: number[]): number {
  let best = 0;
  row.forEach((first, i) => {
    for (let j = i + 1; j < row.length; j++) best = Math.max(best, (j - i) * Math.min(first, row[j]!));
  });
  return best;
}

/** Each line in turn is the lower one; its best partner is the farthest of those at least as high, met before it. */
function bestFromTheHighest(row: number[]): number {
  const fromTheHighest = row.map((_, at) => at).sort((a, b) => row[b]! - row[a]!);
  let leftmost = row.length;
  let rightmost = -1;
  let best = 0;
  for (const at of fromTheHighest) {
    leftmost = Math.min(leftmost, at);
    rightmost = Math.max(rightmost, at);
    best = Math.max(best, row[at]! * Math.max(at - leftmost, rightmost - at));
  }
  return best;
}

function testCase(row: number[], area: number): TestCase {
  return { input: JSON.stringify(row), expected_output: String(area), is_sample: false };
}
