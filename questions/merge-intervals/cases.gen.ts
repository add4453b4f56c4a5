import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

type Interval = [start: number, end: number];

/** Small random intervals merged by painting points, and large ones cut from a result that is known beforehand. */
export default function cases(): TestCase[] {
  const random = seeded(56);
  const small = [
    [4, 12, 4],
    [6, 20, 6],
    [10, 60, 8],
    [12, 150, 20],
    [30, 100, 5],
    [60, 400, 9],
    [200, 1_000, 3],
    [300, 999, 300],
  ].map(([count = 0, reach = 0, longest = 0]) => {
    const intervals = Array.from({ length: count }, (): Interval => {
      const start = random.int(0, reach);
      return [start, start + random.int(0, longest)];
    });
    return merged(intervals, painted(intervals));
  });

  return [
    ...small,
    cut(random, { results: 400, piecesEach: 5, gap: 200_000, step: 400_000 }),
    cut(random, { results: 5_000, piecesEach: 6, gap: 9, step: 4 }),
    cut(random, { results: 1, piecesEach: 30_000, gap: 9, step: 4 }),
    apart(50_000),
    pairedAtTheEnd(48_000, 1_000),
  ];
}

/** Disjoint intervals, each cut into overlapping, touching and nested pieces, and all pieces shuffled. */
function cut(
  random: Random,
  size: { results: number; piecesEach: number; gap: number; step: number },
): TestCase {
  const results: Interval[] = [];
  const pieces: Interval[] = [];
  let point = random.int(0, size.gap);
  for (let i = 0; i < size.results; i++) {
    const start = point;
    for (let piece = 0; piece < size.piecesEach; piece++) {
      const end = point + random.int(1, size.step);
      pieces.push([Math.max(start, point - random.int(0, size.step)), end]);
      point = end;
    }
    results.push([start, point]);
    point += random.int(1, size.gap);
  }
  return merged(random.shuffle(pieces), results);
}

/** Nothing to merge: looking at all pairs is the slowest way to find that out. */
function apart(count: number): TestCase {
  const intervals = Array.from({ length: count }, (_, i): Interval => [2 * i, 2 * i + 1]);
  return merged(intervals, intervals);
}

/** Intervals that stand alone, and behind them pairs to be merged: starting over after each merge costs most. */
function pairedAtTheEnd(alone: number, pairs: number): TestCase {
  const singles = Array.from({ length: alone }, (_, i): Interval => [2 * i, 2 * i + 1]);
  const joined = Array.from(
    { length: pairs },
    (_, i): Interval => [2 * alone + 4 * i, 2 * alone + 4 * i + 2],
  );
  const halves = joined.flatMap(([start, end]): Interval[] => [
    [start, start + 1],
    [start + 1, end],
  ]);
  return merged([...singles, ...halves], [...singles, ...joined]);
}

/** Paints every covered point and every covered step to the next point; what hangs together is one interval. */
function painted(intervals: Interval[]): Interval[] {
  const covered = new Set<number>();
  const bridged = new Set<number>();
  for (const [start, end] of intervals) {
    for (let point = start; point <= end; point++) covered.add(point);
    for (let point = start; point < end; point++) bridged.add(point);
  }
  const results: Interval[] = [];
  for (const point of [...covered].sort((a, b) => a - b)) {
    if (bridged.has(point - 1)) results.at(-1)![1] = point;
    else results.push([point, point]);
  }
  return results;
}

function merged(intervals: Interval[], expected: Interval[]): TestCase {
  return { input: JSON.stringify(intervals), expected_output: JSON.stringify(expected), is_sample: false };
}
