import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST = 100_000;

/** Short lists solved over all subsequences, and long ones for which comparing all pairs takes five billion steps. */
export default function cases(): TestCase[] {
  const random = seeded(300);
  const short = [5, 6, 8, 9, 10, 12, 14].map((length) => {
    const nums = random.ints(length, -length, length);
    return measured(nums, overAllSubsequences(nums));
  });
  const rising = Array.from({ length: MOST }, (_, index) => index - 50_000);
  return [
    ...short,
    treeMeasured(random.ints(300, -1_000, 1_000)),
    treeMeasured(random.ints(2_000, 0, 40)),
    treeMeasured(random.ints(20_000, -MOST, MOST)),
    treeMeasured(random.ints(MOST, -MOST, MOST)),
    treeMeasured(nearlySorted(random)),
    measured(rising, MOST),
    measured(rising.toReversed(), 1),
    measured(
      Array.from({ length: MOST }, () => -7),
      1,
    ),
    measured(
      Array.from({ length: MOST }, (_, index) => (index % 2 === 0 ? index : -index)),
      MOST / 2,
    ),
  ];
}

const nearlySorted = (random: Random) =>
  Array.from({ length: 90_000 }, (_, index) => index + random.int(-3_000, 3_000));

function measured(nums: number[], length: number): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(length), is_sample: false };
}

function overAllSubsequences(nums: number[]): number {
  let longest = 0;
  for (let choice = 1; choice < 1 << nums.length; choice++) {
    const chosen = nums.filter((_, place) => (choice >> place) & 1);
    if (chosen.every((num, place) => place === 0 || chosen[place - 1]! < num)) {
      longest = Math.max(longest, chosen.length);
    }
  }
  return longest;
}

/** A Fenwick tree over the values, which gives the longest subsequence that ends below a value. */
function treeMeasured(nums: number[]): TestCase {
  const tree = new Array<number>(2 * MOST + 2).fill(0);
  let longest = 0;
  for (const num of nums) {
    const rank = num + MOST + 1;
    let length = 1;
    for (let i = rank - 1; i > 0; i -= i & -i) length = Math.max(length, tree[i]! + 1);
    for (let i = rank; i < tree.length; i += i & -i) tree[i] = Math.max(tree[i]!, length);
    longest = Math.max(longest, length);
  }
  return measured(nums, longest);
}
