import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random lists in both parities, and lists so long that searching for the last node each time takes too long. */
export default function cases(): TestCase[] {
  const random = seeded(143);
  return [
    ...[10, 11, 16, 17, 40, 99, 1_000].map((count) => woven(random.ints(count, 1, 1_000))),
    woven(random.ints(30_001, 1, 9)),
    woven(Array.from({ length: 150_000 }, (_, i) => (i % 1_000) + 1)),
    woven(random.ints(149_999, 1, 1_000)),
  ];
}

/** The node at place `i` of the answer comes from the front if `i` is even and from the back if it is odd. */
function woven(values: number[]): TestCase {
  const expected = values.map((_, i) => values[i % 2 === 0 ? i / 2 : values.length - (i + 1) / 2]);
  return { input: JSON.stringify(values), expected_output: JSON.stringify(expected), is_sample: false };
}
