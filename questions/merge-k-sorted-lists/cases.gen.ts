import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** The expected list is all values sorted. Very many short lists make both the growing result and the look at all fronts too slow. */
export default function cases(): TestCase[] {
  const random = seeded(23);
  const small = [
    [3, 5, 9],
    [5, 4, 20],
    [7, 3, 5],
    [10, 10, 100],
    [33, 7, 10_000],
    [100, 30, 10_000],
  ].map(([count = 0, longest = 0, reach = 0]) =>
    merged(Array.from({ length: count }, () => sorted(random, random.int(0, longest), -reach, reach))),
  );
  return [
    ...small,
    merged([sorted(random, 100_000, -999, 999), sorted(random, 3, -999, 999), []]),
    merged(Array.from({ length: 16 }, () => sorted(random, 7_000, -999, 999))),
    merged(Array.from({ length: 40_000 }, () => sorted(random, 3, 0, 999))),
    merged(Array.from({ length: 40_000 }, (_, i) => [i % 10_000])),
    merged(Array.from({ length: 40_000 }, (_, i) => (i === 39_999 ? sorted(random, 60_000, 0, 999) : [999]))),
  ];
}

function sorted(random: Random, count: number, low: number, high: number): number[] {
  return random.ints(count, low, high).sort((a, b) => a - b);
}

function merged(lists: number[][]): TestCase {
  return {
    input: JSON.stringify(lists),
    expected_output: JSON.stringify(lists.flat().sort((a, b) => a - b)),
    is_sample: false,
  };
}
