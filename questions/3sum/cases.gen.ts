import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random arrays solved by going over different values and their counts, and long ones in which no sum can be 0. */
export default function cases(): TestCase[] {
  const random = seeded(15);
  const odd = random.ints(4_000, -50_000, 49_999).map((half) => 2 * half + 1);
  return [
    ...[5, 8, 12, 20].map((length) => solved(random.ints(length, -6, 6))),
    ...[6, 9, 15].map((length) => solved(random.ints(length, -2, 3))),
    solved(random.ints(120, -50, 50)),
    solved(random.ints(400, -20, 25)),
    solved(random.ints(900, -100_000, 100_000)),
    solved([...random.ints(1_500, -1, 1), 2, -2]),
    solved(random.ints(4_000, -15, 15)),
    solved(sparse(random)),
    testCase(odd, []),
    testCase(Array<number>(4_000).fill(0), [[0, 0, 0]]),
    testCase(
      Array.from({ length: 4_000 }, (_, i) => i - 4_002),
      [],
    ),
  ];
}

/** 4,000 odd numbers and one even one: only triples with the even number can add up to 0. */
function sparse(random: Random): number[] {
  return random.shuffle([...random.ints(3_999, -50_000, 49_999).map((half) => 2 * half + 1), 4_242]);
}

/** For every two different values, and every value with itself, looks the third one up among the counts. */
function solved(nums: number[]): TestCase {
  const counts = new Map<number, number>();
  for (const num of nums) counts.set(num, (counts.get(num) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  const triples: number[][] = [];
  values.forEach((first, i) => {
    for (const second of values.slice(i)) {
      const third = -first - second;
      if (third < second) break;
      const triple = [first, second, third];
      const enough = triple.every(
        (value) => (counts.get(value) ?? 0) >= triple.filter((other) => other === value).length,
      );
      if (enough) triples.push(triple);
    }
  });
  return testCase(nums, triples);
}

function testCase(nums: number[], triples: number[][]): TestCase {
  return { input: JSON.stringify(nums), expected_output: JSON.stringify(triples), is_sample: false };
}
