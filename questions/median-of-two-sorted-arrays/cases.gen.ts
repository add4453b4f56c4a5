import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST = 200_000;

/** Random arrays of all sorts of lengths, and long ones that must not be put together number by number. */
export default function cases(): TestCase[] {
  const random = seeded(4);
  const lengths = [
    [2, 3],
    [3, 3],
    [5, 2],
    [1, 8],
    [9, 4],
    [6, 6],
    [15, 10],
    [40, 61],
  ];
  const low = spread(MOST, 0, 4);
  const high = spread(MOST, 5, 9);
  return [
    ...lengths.map(([one = 0, other = 0]) => asked(sorted(random, one, 9), sorted(random, other, 9))),
    ...lengths.map(([one = 0, other = 0]) => asked(sorted(random, one, 300), sorted(random, other, 300))),
    asked(sorted(random, 1_000, 1_000_000), sorted(random, 2_001, 1_000_000)),
    asked(sorted(random, 3_000, 500), sorted(random, 7, 500)),
    asked(sorted(random, 60_000, 1_000_000), sorted(random, 60_000, 1_000_000)),
    asked(high, low),
    asked(low.slice(1), high),
    asked(spread(MOST, 0, 9), spread(MOST, 2, 7)),
    asked([], high),
  ];
}

const sorted = (random: Random, count: number, limit: number): number[] =>
  random.ints(count, -limit, limit).sort((a, b) => a - b);

/** Numbers from `first` to `last`, each as often as the others. */
const spread = (count: number, first: number, last: number): number[] =>
  Array.from({ length: count }, (_, i) => first + Math.floor((i * (last - first + 1)) / count));

/** Puts all numbers into one array and sorts it. */
function asked(nums1: number[], nums2: number[]): TestCase {
  const all = [...nums1, ...nums2].sort((a, b) => a - b);
  const middle = Math.floor(all.length / 2);
  const median = all.length % 2 === 1 ? all[middle]! : (all[middle - 1]! + all[middle]!) / 2;
  return {
    input: `${JSON.stringify(nums1)}\n${JSON.stringify(nums2)}`,
    expected_output: Number.isInteger(median) ? median.toFixed(1) : String(median),
    is_sample: false,
  };
}
