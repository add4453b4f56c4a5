import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Few intervals solved over all subsets, and many solved over all points of the line. */
export default function cases(): TestCase[] {
  const random = seeded(435);
  const small = [4, 5, 6, 7, 8, 9, 10, 12].map((count) => {
    const intervals = scattered(random, count, 12, 6);
    return cleared(intervals, overSubsets(intervals));
  });
  return [
    ...small,
    onTheLine(scattered(random, 300, 1_000, 40)),
    onTheLine(scattered(random, 5_000, 9_000, 4)),
    onTheLine(scattered(random, 20_000, 50_000, 49_999)),
    onTheLine(scattered(random, 65_000, 4_999, 300)),
    onTheLine(scattered(random, 65_000, 4_999, 2)),
    cleared(
      random.shuffle(
        Array.from({ length: 65_000 }, (_, index): Interval => [index - 32_500, index - 32_499]),
      ),
      0,
    ),
    cleared(
      Array.from({ length: 65_000 }, (): Interval => [1, 9]),
      64_999,
    ),
    cleared(
      Array.from({ length: 40_000 }, (_, index): Interval => [index - 40_000, 40_000 - index]),
      39_999,
    ),
  ];
}

type Interval = [number, number];

function scattered(random: Random, count: number, reach: number, longest: number): Interval[] {
  return Array.from({ length: count }, () => {
    const start = random.int(-reach, reach - 1);
    return [start, Math.min(reach, start + random.int(1, longest))];
  });
}

function cleared(intervals: Interval[], removed: number): TestCase {
  return { input: JSON.stringify(intervals), expected_output: String(removed), is_sample: false };
}

function overSubsets(intervals: Interval[]): number {
  let most = 0;
  for (let choice = 0; choice < 1 << intervals.length; choice++) {
    const kept = intervals.filter((_, place) => (choice >> place) & 1);
    const areApart = kept.every((a, i) => kept.every((b, j) => i === j || a[1] <= b[0] || b[1] <= a[0]));
    if (areApart) most = Math.max(most, kept.length);
  }
  return intervals.length - most;
}

/** For each point of the line, the most intervals that can be kept up to there. */
function onTheLine(intervals: Interval[]): TestCase {
  const latestStart = new Map<number, number>();
  for (const [start, end] of intervals) {
    latestStart.set(end, Math.max(start, latestStart.get(end) ?? -Infinity));
  }
  const most = new Map([[-50_000, 0]]);
  for (let point = -49_999; point <= 50_000; point++) {
    const start = latestStart.get(point);
    const kept = start === undefined ? 0 : most.get(start)! + 1;
    most.set(point, Math.max(most.get(point - 1)!, kept));
  }
  return cleared(intervals, intervals.length - most.get(50_000)!);
}
