import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small sorted arrays checked by trying every pair, and long ones in which the sum of one pair leaves a remainder of its own. */
export default function cases(): TestCase[] {
  const random = seeded(167);
  return [
    ...[3, 4, 6, 9, 12].map((length) => withOnePair(random, length, 15)),
    withOnePair(random, 200, 100_000),
    withOnePair(random, 1_000, 500_000_000),
    remainders(120_000, 119_998, 119_999),
    remainders(120_000, 60_000, 60_001),
    remainders(120_000, 59_000, 119_999),
    remainders(120_000, 0, 119_999),
    remainders(120_000, 0, 1),
    steps(80_000),
  ];
}

/** Draws arrays and targets until exactly one pair fits. */
function withOnePair(random: Random, length: number, limit: number): TestCase {
  for (;;) {
    const numbers = random.ints(length, -limit, limit).sort((a, b) => a - b);
    const target = random.pick(numbers) + random.pick(numbers);
    const pairs = numbers.flatMap((first, i) =>
      numbers.flatMap((second, j) => (i < j && first + second === target ? [[i + 1, j + 1]] : [])),
    );
    if (pairs.length === 1) return testCase(numbers, target, pairs[0]!);
  }
}

/** Multiples of 4, but for one number with remainder 1 and one with remainder 2: only their sum has remainder 3. */
function remainders(length: number, first: number, second: number): TestCase {
  const numbers = Array.from({ length }, (_, i) => 4 * (i - length / 2));
  numbers[first]! += 1;
  numbers[second]! += 2;
  return testCase(numbers, numbers[first]! + numbers[second]!, [first + 1, second + 1]);
}

/** Each of five even numbers over and over, an odd one and another even one: only the last two have their sum. */
function steps(copies: number): TestCase {
  const numbers = [0, 2, 4, 6, 8].flatMap((even) => Array<number>(copies).fill(even));
  numbers.splice(-2, 2, 9, 12);
  return testCase(numbers, 21, [numbers.length - 1, numbers.length]);
}

function testCase(numbers: number[], target: number, pair: number[]): TestCase {
  return {
    input: `${JSON.stringify(numbers)}\n${target}`,
    expected_output: JSON.stringify(pair),
    is_sample: false,
  };
}
