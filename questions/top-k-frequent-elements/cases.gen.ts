import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Arrays made from how often each value occurs: the first k values are given greater counts than the others. */
export default function cases(): TestCase[] {
  const random = seeded(347);
  return [
    ...[1, 2, 3, 4, 6].map((k) => made(random, k, counts(random, k, [4, 9]), counts(random, 4, [1, 3]))),
    made(random, 5, counts(random, 5, [2, 30]), counts(random, 40, [1, 1])),
    made(random, 20, counts(random, 20, [51, 90]), counts(random, 60, [20, 50])),
    made(random, 1, [100], counts(random, 300, [60, 99])),
    made(random, 200, counts(random, 200, [11, 12]), counts(random, 500, [9, 10])),
    made(random, 1, [2], counts(random, 119_998, [1, 1])),
    made(random, 40_000, counts(random, 40_000, [2, 2]), counts(random, 40_000, [1, 1])),
    made(random, 120_000, counts(random, 120_000, [1, 1]), []),
    made(random, 1, [60_001], [59_999]),
    made(random, 2, [1_000, 999], counts(random, 300, [300, 390])),
  ];
}

const counts = (random: Random, values: number, [low, high]: [number, number]): number[] =>
  random.ints(values, low, high);

/** Gives each count a value of its own and shuffles what comes of it. */
function made(random: Random, k: number, frequent: number[], rare: number[]): TestCase {
  const all = [...frequent, ...rare];
  const values = random.shuffle(Array.from({ length: all.length }, (_, i) => 3 * i - all.length));
  const nums = all.flatMap((count, i) => Array<number>(count).fill(values[i]!));
  return {
    input: `${JSON.stringify(random.shuffle(nums))}\n${k}`,
    expected_output: JSON.stringify(values.slice(0, k)),
    is_sample: false,
  };
}
