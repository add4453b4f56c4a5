import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random piles, judged by counting the stones of each weight. So many of them that no pile can be put in order anew each round. */
export default function cases(): TestCase[] {
  const random = seeded(1046);
  return [
    ...[3, 4, 5, 6, 7, 10, 25].flatMap((count) => [
      smashed(random.ints(count, 1, 9)),
      smashed(random.ints(count, 1, 1_000)),
    ]),
    ...[20, 25, 40, 60, 60, 100].map((count) =>
      smashed(random.ints(count, 0, 18).map((power) => 2 ** power + power)),
    ),
    smashed(random.ints(1_000, 1, 1_000_000)),
    smashed(random.ints(80_000, 1, 10_000)),
    smashed(random.ints(79_999, 90_000, 99_999)),
    smashed(Array.from({ length: 80_000 }, (_, i) => i + 1)),
    smashed([...Array(70_001).fill(3), 1, 1]),
  ];
}

function smashed(stones: number[]): TestCase {
  return { input: JSON.stringify(stones), expected_output: String(lastWeight(stones)), is_sample: false };
}

/** Goes down from the heaviest weight: pairs vanish, and an odd stone waits for the next lower weight. */
function lastWeight(stones: number[]): number {
  const counts = new Uint32Array(1_000_001);
  for (const stone of stones) counts[stone]!++;
  let odd = 0;
  for (let weight = 1_000_000; weight > 0; weight--) {
    if (counts[weight] === 0) continue;
    if (odd > 0) {
      counts[weight]!--;
      const rest = odd - weight;
      odd = 0;
      // A rest that is heavier than the stones still to come is the next to be smashed.
      if (rest >= weight) odd = rest;
      else if (rest > 0) counts[rest]!++;
      weight++;
      continue;
    }
    if (counts[weight]! % 2 === 1) odd = weight;
    counts[weight] = 0;
  }
  return odd;
}
