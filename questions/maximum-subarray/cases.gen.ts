import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random numbers of each length; in the longest there are five billion stretches. */
export default function cases(): TestCase[] {
  const random = seeded(53);
  const short = [4, 6, 7, 9, 12, 20].map((length) => summed(random.ints(length, -9, 9)));
  return [
    ...short,
    summed(random.ints(500, -100, 90)),
    summed(random.ints(1_000, -10_000, -1)),
    summed(random.ints(20_000, -10_000, 9_700)),
    summed(random.ints(100_000, -10_000, 10_000)),
    summed(random.ints(100_000, -10_000, 5_000)),
    summed(random.ints(100_000, -500, 10_000)),
    summed(hills(random)),
    summed(new Array<number>(100_000).fill(-10_000)),
    summed(new Array<number>(100_000).fill(10_000)),
    summed(Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 7 : -8))),
  ];
}

/** Long rises and falls of the running sum. */
const hills = (random: Random) =>
  Array.from({ length: 100 }, (_, block) =>
    random.ints(1_000, block % 2 === 0 ? -20 : -60, block % 2 === 0 ? 60 : 20),
  ).flat();

/** Divides in the middle: the best stretch lies on one side, or is the best end of the left with the best start of the right. */
function summed(nums: number[]): TestCase {
  const best = (from: number, to: number): number => {
    if (to - from === 1) return nums[from]!;
    const middle = (from + to) >> 1;
    const across = bestStart(nums.slice(from, middle).reverse()) + bestStart(nums.slice(middle, to));
    return Math.max(best(from, middle), best(middle, to), across);
  };
  return {
    input: JSON.stringify(nums),
    expected_output: String(best(0, nums.length)),
    is_sample: false,
  };
}

function bestStart(nums: number[]): number {
  let sum = 0;
  let best = -Infinity;
  for (const num of nums) {
    sum += num;
    best = Math.max(best, sum);
  }
  return best;
}
