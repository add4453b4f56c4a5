import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const DAYS = 200_000;

/** Short price lists are checked by trying every trade; long ones by looking from each day at the highest price to come. */
export default function cases(): TestCase[] {
  const random = seeded(20_121);
  const short = [4, 6, 8, 10, 12].map((days) => random.ints(days, 0, 15));
  const falling = Array.from({ length: DAYS }, (_, day) => 998 - Math.floor(day / 201));
  return [
    ...short.map((prices) => testCase(prices, bestOfAllTrades(prices))),
    ...[300, 1_000, 2_000].map((days) => {
      const prices = random.ints(days, 0, 10_000);
      return testCase(prices, bestOfAllTrades(prices));
    }),
    ...[random.ints(DAYS, 0, 999), [...falling.slice(0, -1), 40], falling.toReversed()].map((prices) =>
      testCase(prices, bestByHighestToCome(prices)),
    ),
    testCase(falling.slice(0, 50_000), 0),
  ];
}

function bestOfAllTrades(prices: number[]): number {
  let best = 0;
  prices.forEach((bought, day) => {
    for (const sold of prices.slice(day + 1)) best = Math.max(best, sold - bought);
  });
  return best;
}

function bestByHighestToCome(prices: number[]): number {
  const highestFrom = [...prices];
  for (let day = prices.length - 2; day >= 0; day--) {
    highestFrom[day] = Math.max(prices[day]!, highestFrom[day + 1]!);
  }
  return prices.reduce((best, bought, day) => Math.max(best, highestFrom[day]! - bought), 0);
}

function testCase(prices: number[], profit: number): TestCase {
  return { input: JSON.stringify(prices), expected_output: String(profit), is_sample: false };
}
