import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/**
 * Random purses, and amounts for which trying every combination takes for ever. No amount is more than about 3,300
 * times the smallest coin, so that a memoised recursion does not overflow the stack.
 */
export default function cases(): TestCase[] {
  const random = seeded(322);
  const sizes = [
    [2, 12, 30],
    [3, 20, 60],
    [3, 40, 150],
    [4, 50, 200],
    [5, 90, 400],
    [8, 300, 1_500],
    [12, 500, 5_000],
    [12, 900, 10_000],
  ];
  const purses = sizes.map(([count = 0, largest = 0, amount = 0]) =>
    paid(different(random, count, 2, largest), random.int(amount - Math.floor(amount / 5), amount)),
  );

  return [
    ...purses,
    paid([1], 1_000),
    paid([3], 9_999),
    paid([4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26], 9_999),
    paid([3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36], 500),
    paid([186, 419, 83, 408], 6_249),
    paid([411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422], 9_864),
    paid([3, 7, 405, 436], 8_839),
    paid([10_000, 4_999, 5_002, 2_501], 10_000),
    paid([9_973, 5, 10_007], 9_999),
  ];
}

function different(random: Random, count: number, low: number, high: number): number[] {
  const values = new Set<number>();
  while (values.size < count) values.add(random.int(low, high));
  return [...values];
}

function paid(coins: number[], amount: number): TestCase {
  return {
    input: `${JSON.stringify(coins)}\n${amount}`,
    expected_output: String(fewest(coins, amount)),
    is_sample: false,
  };
}

/** Bit `a` of `reached` says that amount `a` can be paid with exactly `count` coins. */
function fewest(coins: number[], amount: number): number {
  const within = (1n << BigInt(amount + 1)) - 1n;
  const useful = coins.filter((coin) => coin <= amount).map(BigInt);
  let reached = 1n;
  for (let count = 0; count <= amount && reached !== 0n; count++) {
    if ((reached >> BigInt(amount)) & 1n) return count;
    reached = useful.reduce((sums, coin) => sums | (reached << coin), 0n) & within;
  }
  return -1;
}
