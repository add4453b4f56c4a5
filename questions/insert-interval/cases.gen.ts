import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random lists in which the covered points are marked one by one, and long lists in which the answer is known. */
export default function cases(): TestCase[] {
  const random = seeded(57);
  const small = [2, 3, 3, 4, 5, 6, 8, 12, 20].map((count) => marked(random, spread(random, count, 6)));
  const long = Array.from({ length: 30_000 }, (_, index): Interval => [20 * index, 20 * index + 9]);
  return [
    ...small,
    marked(random, spread(random, 2_000, 20)),
    inserted(long, [299_995, 299_997], [...long.slice(0, 15_000), [299_995, 299_997], ...long.slice(15_000)]),
    inserted(long, [12, 599_985], [long[0]!, [12, 599_989]]),
    inserted(long, [5, 598_995], [[0, 598_995], ...long.slice(29_950)]),
    inserted(long, [599_995, 600_000], [...long, [599_995, 600_000]]),
    inserted(long, [400_009, 500_000], [...long.slice(0, 20_000), [400_000, 500_009], ...long.slice(25_001)]),
  ];
}

type Interval = [number, number];

/** Disjoint intervals in order, with gaps and lengths up to `longest`. */
function spread(random: Random, count: number, longest: number): Interval[] {
  let end = random.int(0, longest) - 1;
  return Array.from({ length: count }, () => {
    const start = end + random.int(1, longest);
    end = start + random.int(0, longest);
    return [start, end];
  });
}

/** Marks each point and each gap between two points: intervals are the runs of marks. */
function marked(random: Random, intervals: Interval[]): TestCase {
  const last = intervals.at(-1)![1] + 3;
  const start = random.int(0, last);
  const added: Interval = [start, Math.min(last, start + random.int(0, Math.floor(last / 3)))];
  const isCovered = new Array<boolean>(2 * last + 2).fill(false);
  for (const [from, to] of [...intervals, added]) isCovered.fill(true, 2 * from, 2 * to + 1);
  const runs: Interval[] = [];
  isCovered.forEach((covered, place) => {
    if (!covered) return;
    if (place === 0 || !isCovered[place - 1]) runs.push([place / 2, place / 2]);
    runs.at(-1)![1] = Math.floor(place / 2);
  });
  return inserted(intervals, added, runs);
}

function inserted(intervals: Interval[], added: Interval, expected: Interval[]): TestCase {
  return {
    input: `${JSON.stringify(intervals)}\n${JSON.stringify(added)}`,
    expected_output: JSON.stringify(expected),
    is_sample: false,
  };
}
