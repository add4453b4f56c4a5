import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST = 200_000;
const LARGEST = 10_000;

/** Random numbers on both sides of zero or on one, and long arrays whose squares come in falling order. */
export default function cases(): TestCase[] {
  const random = seeded(977);
  return [
    ...[4, 5, 6, 7, 8, 10, 15].map((length) => asked(random.ints(length, -9, 9))),
    asked(random.ints(25, -LARGEST, LARGEST)),
    asked(random.ints(40, -LARGEST, 0)),
    asked(random.ints(40, 0, LARGEST)),
    asked(lopsided(random, 300, 3)),
    asked(lopsided(random, 3, 300)),
    asked(random.ints(2_000, -500, 500)),
    asked(random.ints(70_000, -LARGEST, LARGEST)),
    asked(spread(MOST, -9, 0)),
    asked(spread(MOST, -9, 9)),
    asked(spread(80_000, -LARGEST, -1)),
  ];
}

/** So many negative numbers and so many positive ones. */
const lopsided = (random: Random, negative: number, positive: number): number[] => [
  ...random.ints(negative, -LARGEST, -1),
  ...random.ints(positive, 1, LARGEST),
];

/** Numbers from `first` to `last` in ascending order, each as often as the others. */
const spread = (count: number, first: number, last: number): number[] =>
  Array.from({ length: count }, (_, i) => first + Math.floor((i * (last - first + 1)) / count));

/** Counts how often each distance from zero occurs, and writes its square as often. */
function asked(numbers: number[]): TestCase {
  const nums = [...numbers].sort((a, b) => a - b);
  const times = new Array<number>(LARGEST + 1).fill(0);
  for (const value of nums) times[Math.abs(value)]!++;
  const squares = times.flatMap((count, distance) => new Array<number>(count).fill(distance * distance));
  return { input: JSON.stringify(nums), expected_output: JSON.stringify(squares), is_sample: false };
}
