import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random lists, and lists so long that searching for the last node again and again takes too long. */
export default function cases(): TestCase[] {
  const random = seeded(206);
  return [
    ...[4, 5, 7, 10, 25, 100, 1_000].map((count) => reversed(random.ints(count, -5_000, 5_000))),
    reversed(random.ints(50_000, -9, 9)),
    reversed(Array.from({ length: 90_000 }, (_, i) => i % 100)),
    reversed(random.ints(90_000, -5_000, 5_000)),
  ];
}

function reversed(values: number[]): TestCase {
  const last = values.length - 1;
  return {
    input: JSON.stringify(values),
    expected_output: JSON.stringify(values.map((_, i) => values[last - i])),
    is_sample: false,
  };
}
