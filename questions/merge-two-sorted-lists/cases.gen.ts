import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random lists of growing size, and lists so long that searching from the head for every node takes too long. */
export default function cases(): TestCase[] {
  const random = seeded(21);
  const small = [
    [5, 8, 5],
    [9, 3, 2],
    [1, 30, 10],
    [40, 40, 20],
    [25, 60, 10_000],
    [1_000, 10, 100],
    [2_000, 2_000, 10_000],
  ].map(([a = 0, b = 0, reach = 0]) =>
    merged(sorted(random, a, -reach, reach), sorted(random, b, -reach, reach)),
  );

  return [
    ...small,
    merged(sorted(random, 100_000, -99, 999), sorted(random, 100_000, -99, 999)),
    merged(sorted(random, 90_000, 500, 999), sorted(random, 90_000, 0, 499)),
    merged(sorted(random, 100_000, -99, 999), [500]),
    merged([], sorted(random, 100_000, -99, 99)),
  ];
}

function sorted(random: Random, count: number, low: number, high: number): number[] {
  return random.ints(count, low, high).sort((a, b) => a - b);
}

function merged(list1: number[], list2: number[]): TestCase {
  const expected = [...list1, ...list2].sort((a, b) => a - b);
  return {
    input: `${JSON.stringify(list1)}\n${JSON.stringify(list2)}`,
    expected_output: JSON.stringify(expected),
    is_sample: false,
  };
}
