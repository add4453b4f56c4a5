import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random lists without the value at the place, and lists too long for counting the rest anew at each node. */
export default function cases(): TestCase[] {
  const random = seeded(19);
  const small = [4, 6, 9, 20, 100, 1_000].map((count) =>
    without(random.ints(count, 0, 1_000), random.int(1, count)),
  );
  const long = Array.from({ length: 90_000 }, (_, i) => i % 1_000);
  return [
    ...small,
    without(random.ints(90_000, 0, 1_000), 1),
    without(long, 1),
    without(long, 2),
    without(long, 44_999),
    without(long, 89_999),
    without(long, 90_000),
  ];
}

function without(values: number[], n: number): TestCase {
  const place = values.length - n;
  return {
    input: `${JSON.stringify(values)}\n${n}`,
    expected_output: JSON.stringify(values.filter((_, i) => i !== place)),
    is_sample: false,
  };
}
