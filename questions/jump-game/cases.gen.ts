import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST = 100_000;

/** Random rows, and long ones whose end lies just within or just out of reach of everything before. */
export default function cases(): TestCase[] {
  const random = seeded(55);
  const short = [4, 5, 6, 7, 8, 9, 10, 12, 15, 30].map((length) => walked(random.ints(length, 0, 3)));
  const long = falling(MOST);
  return [
    ...short,
    walked(random.ints(300, 0, 6)),
    walked(random.ints(2_000, 0, 9)),
    jumped(falling(60), false),
    jumped(long, false),
    jumped(
      long.map((jump, place) => (place === 7 ? jump + 1 : jump)),
      true,
    ),
    jumped(new Array<number>(MOST).fill(1), true),
    jumped(
      Array.from({ length: MOST }, (_, place) => (place === 99_000 ? 0 : 1)),
      false,
    ),
    jumped(gaps(random, 40), true),
    jumped([...gaps(random, 40), ...new Array<number>(41).fill(0), 5, 5], false),
    jumped([MOST, ...new Array<number>(MOST - 1).fill(0)], true),
  ];
}

/** From each place one can jump to any later one but the last: there are countless ways, and none gets there. */
const falling = (places: number): number[] =>
  Array.from({ length: places }, (_, place) => Math.max(0, places - 2 - place));

/** Each stretch of zeroes can be jumped over from just one place before it. */
function gaps(random: Random, longest: number): number[] {
  const nums: number[] = [];
  while (nums.length < 40_000) {
    const gap = random.int(1, longest);
    nums.push(1, 1, gap + 1, ...new Array<number>(gap).fill(0));
  }
  return [...nums, 1];
}

/** Marks, place by place, every place that can be landed on. */
function walked(nums: number[]): TestCase {
  const isReached = nums.map((_, place) => place === 0);
  nums.forEach((jump, place) => {
    if (isReached[place]) isReached.fill(true, place, place + jump + 1);
  });
  return jumped(nums, isReached.at(-1)!);
}

function jumped(nums: number[], expected: boolean): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(expected), is_sample: false };
}
