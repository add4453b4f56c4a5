import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small rows for which every set of balloons left is looked at, rows whose best order is known, and long random ones. */
export default function cases(): TestCase[] {
  const random = seeded(312);
  const few = [3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12];
  return [
    ...few.map((length) => asked(random.ints(length, 0, 9), bestOfAll)),
    ...[5, 7, 9].map((length) => asked(random.ints(length, 1, 100), bestOfAll)),
    asked(random.ints(10, 0, 2), bestOfAll),
    asked(new Array<number>(200).fill(100), ofOneKind),
    asked(new Array<number>(150).fill(1), ofOneKind),
    asked(new Array<number>(40).fill(7), ofOneKind),
    asked(new Array<number>(200).fill(0), ofOneKind),
    asked(
      random.ints(180, 0, 1).map((value) => 9 * value),
      ofOneKind,
    ),
    asked(random.ints(30, 0, 100), byLast),
    asked(random.ints(60, 1, 9), byLast),
    asked(random.ints(120, 0, 100), byLast),
    asked(hills(random, 200), byLast),
    asked(random.ints(200, 0, 100), byLast),
  ];
}

/** Rising and falling numbers. */
const hills = (random: Random, length: number): number[] =>
  Array.from({ length }, (_, i) => 10 + 8 * Math.abs((i % 21) - 10) + random.int(0, 5));

/** For each set of balloons that may be left, by the bits of a number, the most coins that it still brings. */
function bestOfAll(nums: number[]): number {
  const most = [0];
  for (let left = 1; left < 1 << nums.length; left++) {
    const there = [...nums.keys()].filter((place) => (left >> place) & 1);
    const gains = there.map((place, i) => {
      const around = (nums[there[i - 1] ?? -1] ?? 1) * (nums[there[i + 1] ?? -1] ?? 1);
      return nums[place]! * around + most[left & ~(1 << place)]!;
    });
    most.push(Math.max(...gains));
  }
  return most.at(-1)!;
}

/** Numbers of one kind, and zeroes, which go first: no balloon brings more than its cube, the last two bring less. */
function ofOneKind(nums: number[]): number {
  const value = Math.max(...nums);
  const count = nums.filter((one) => one > 0).length;
  return Math.max(0, count - 2) * value ** 3 + (count > 1 ? value ** 2 : 0) + (count > 0 ? value : 0);
}

/** Every stretch from short to long, by the balloon in it that bursts last. */
function byLast(nums: number[]): number {
  const at = (place: number) => nums[place] ?? 1;
  const most = nums.map(() => [0]);
  for (let length = 1; length <= nums.length; length++) {
    for (let from = 0; from + length <= nums.length; from++) {
      const around = at(from - 1) * at(from + length);
      let best = 0;
      for (let before = 0; before < length; before++) {
        const last = from + before;
        const behind = most[last + 1]?.[length - before - 1] ?? 0;
        best = Math.max(best, most[from]![before]! + around * at(last) + behind);
      }
      most[from]![length] = best;
    }
  }
  return most[0]![nums.length]!;
}

function asked(nums: number[], most: (nums: number[]) => number): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(most(nums)), is_sample: false };
}
