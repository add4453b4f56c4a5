import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random candidates, and targets that can be reached in very few combinations but in billions of orders. */
export default function cases(): TestCase[] {
  const random = seeded(39);
  const shapes = [
    [3, 6, 12],
    [4, 9, 15],
    [5, 12, 20],
    [6, 20, 30],
    [8, 40, 40],
    [12, 60, 50],
    [30, 200, 60],
  ];
  return [
    ...shapes.map(([count = 0, largest = 0, target = 0]) => found(different(random, count, largest), target)),
    found([7, 3, 5, 2], 60),
    found([2, 3], 100),
    found([3, 2, 4], 90),
    found([199, 5, 3, 198], 120),
    found([40, 20, 60, 30, 50, 80], 200),
    found([99, 101, 100, 33], 200),
    found(
      Array.from({ length: 30 }, (_, index) => 200 - index),
      170,
    ),
    found(
      Array.from({ length: 30 }, (_, index) => 31 - index),
      28,
    ),
  ];
}

function different(random: Random, count: number, largest: number): number[] {
  const values = new Set<number>();
  while (values.size < count) values.add(random.int(2, largest));
  return [...values];
}

/** Lists for each amount the combinations of the candidates seen so far. */
function found(candidates: number[], target: number): TestCase {
  const combinations: number[][][] = Array.from({ length: target + 1 }, (_, amount) =>
    amount === 0 ? [[]] : [],
  );
  for (const candidate of candidates) {
    for (let amount = candidate; amount <= target; amount++) {
      const shorter = combinations[amount - candidate]!;
      combinations[amount]!.push(...shorter.map((numbers) => [...numbers, candidate]));
    }
  }
  return {
    input: `${JSON.stringify(candidates)}\n${target}`,
    expected_output: JSON.stringify(combinations[target]),
    is_sample: false,
  };
}
