import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** The place that the last node leads to decides; long lists make a search through all nodes met so far too slow. */
export default function cases(): TestCase[] {
  const random = seeded(141);
  const small = [5, 6, 9, 30, 31, 1_000].flatMap((count) => [
    list(random, count, -1),
    list(random, count, random.int(0, count - 1)),
  ]);
  return [
    ...small,
    list(random, 30_000, -1),
    list(random, 50_001, 50_000),
    list(random, 200_000, -1),
    list(random, 199_999, -1),
    list(random, 200_000, 199_999),
    list(random, 200_000, 0),
    list(random, 200_000, 123_456),
  ];
}

function list(random: Random, count: number, pos: number): TestCase {
  const values = random.ints(count, 0, 9);
  return {
    input: JSON.stringify({ list: values, pos }),
    expected_output: String(pos >= 0),
    is_sample: false,
  };
}
