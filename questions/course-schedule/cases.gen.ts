import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/**
 * Small random plans, and large ones that are known to work because every course only needs earlier ones of a hidden order.
 * One added pair closes a cycle. No chain is longer than 3,000, so that a recursive search does not overflow the stack.
 */
export default function cases(): TestCase[] {
  const random = seeded(207);
  const small = [
    [4, 4],
    [5, 5],
    [6, 6],
    [7, 6],
    [8, 8],
    [10, 9],
    [20, 18],
    [40, 42],
  ].map(([courses = 0, count = 0]) => {
    const pairs = Array.from({ length: count }, () => ints(random, 2, courses));
    return planned(random, courses, pairs, isLeftEmpty(courses, pairs));
  });
  const chain = Array.from({ length: 2_999 }, (_, course) => [course + 1, course]);
  const scattered = later(random, 15_000, 50_000);
  const layers = layered(1_000, 3);
  return [
    ...small,
    planned(random, 3_000, chain, true),
    planned(random, 3_000, [...chain, [1_500, 2_999]], false),
    planned(random, 15_000, scattered, true),
    planned(random, 15_000, [...scattered.slice(60), ...cycle(14_000, 60)], false),
    planned(random, 3_000, layers, true),
    planned(random, 3_000, [...layers, [2, 2_997]], false),
    planned(random, 15_000, star(15_000), true),
  ];
}

type Pair = number[];

const ints = (random: Random, count: number, below: number) => random.ints(count, 0, below - 1);

/** Each course of a pair needs an earlier one. */
function later(random: Random, courses: number, count: number): Pair[] {
  return Array.from({ length: count }, () => {
    const course = random.int(1, courses - 1);
    return [course, random.int(0, course - 1)];
  });
}

/** Every course of a layer needs all courses of the layer before: 3^1000 ways lead through. */
const layered = (layers: number, width: number): Pair[] =>
  Array.from({ length: (layers - 1) * width }, (_, index) => index + width).flatMap((course) =>
    Array.from({ length: width }, (_, place) => [course, (Math.floor(course / width) - 1) * width + place]),
  );

const cycle = (first: number, length: number): Pair[] =>
  Array.from({ length }, (_, step) => [first + step, first + ((step + 1) % length)]);

const star = (courses: number): Pair[] => Array.from({ length: courses - 1 }, (_, index) => [index + 1, 0]);

/** Strikes out, again and again, every course that needs none of those left. */
function isLeftEmpty(courses: number, pairs: Pair[]): boolean {
  let left = new Set(Array.from({ length: courses }, (_, course) => course));
  for (;;) {
    const stuck = new Set([...left].filter((course) => pairs.some(([a, b]) => a === course && left.has(b!))));
    if (stuck.size === left.size) return stuck.size === 0;
    left = stuck;
  }
}

/** Renames the courses at random, so that their numbers tell nothing, and drops repeated pairs. */
function planned(random: Random, courses: number, pairs: Pair[], answer: boolean): TestCase {
  const name = random.shuffle(Array.from({ length: courses }, (_, course) => course));
  const renamed = pairs.map((pair) => JSON.stringify(pair.map((course) => name[course]!)));
  const shuffled = random.shuffle([...new Set(renamed)]);
  return { input: `${courses}\n[${shuffled.join(",")}]`, expected_output: String(answer), is_sample: false };
}
