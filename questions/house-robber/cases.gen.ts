import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short streets solved by trying all choices, and long ones put together from short ones with an empty house between. */
export default function cases(): TestCase[] {
  const random = seeded(198);
  const short = [4, 5, 6, 7, 8, 9, 10, 12, 14].map((length) => robbed([random.ints(length, 0, 30)]));
  const long = [3, 8, 25, 70, 100].map((count) => robbed(blocks(random, count)));
  return [
    ...short,
    ...long,
    robbed(Array.from({ length: 500 }, () => [1_000])),
    robbed(Array.from({ length: 100 }, () => [1, 1, 1, 1, 1, 1, 1, 1, 1])),
  ];
}

const blocks = (random: Random, count: number): number[][] =>
  Array.from({ length: count }, () => random.ints(random.int(1, 9), 0, 1_000));

/** No choice in one block touches another, since an empty house stands between them: the best of each add up. */
function robbed(streets: number[][]): TestCase {
  const nums = streets.flatMap((street, index) => (index === 0 ? street : [0, ...street]));
  const best = streets.reduce((sum, street) => sum + bestOf(street), 0);
  return { input: JSON.stringify(nums), expected_output: String(best), is_sample: false };
}

function bestOf(street: number[]): number {
  let best = 0;
  for (let choice = 0; choice < 1 << street.length; choice++) {
    if ((choice & (choice << 1)) !== 0) continue;
    const sum = street.reduce((total, amount, place) => total + ((choice >> place) & 1 ? amount : 0), 0);
    best = Math.max(best, sum);
  }
  return best;
}
