import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small arrays whose runs are counted on a table of present values, and long ones built from runs of known length. */
export default function cases(): TestCase[] {
  const random = seeded(128);
  return [
    ...[5, 8, 12, 20].map((length) => tabled(random.ints(length, -8, 12))),
    tabled(random.ints(150, -150, 150)),
    tabled(random.ints(2_000, 0, 3_000)),
    runs(random, [40, 41, 39, 1, 1, 2]),
    runs(random, Array<number>(40).fill(250)),
    runs(random, [...random.ints(30_000, 1, 3), 4]),
    runs(random, [120_000]),
    repeats(random, 60_000, 60_000, 0),
    repeats(random, 60_000, 60_000, 59_999),
    runs(random, Array<number>(100_000).fill(1)),
    testCase(
      Array.from({ length: 110_000 }, (_, i) => 110_000 - i),
      110_000,
    ),
  ];
}

/** Marks each value on a table and counts the longest unbroken stretch of marks. */
function tabled(nums: number[]): TestCase {
  const lowest = Math.min(...nums);
  const marks = Array<string>(Math.max(...nums) - lowest + 1).fill(" ");
  for (const num of nums) marks[num - lowest] = "x";
  const stretches = marks.join("").split(" ");
  return testCase(nums, Math.max(...stretches.map((stretch) => stretch.length)));
}

/** Runs of the given lengths with gaps between them, all in random order. */
function runs(random: Random, lengths: number[]): TestCase {
  const nums: number[] = [];
  let next = -lengths.reduce((sum, length) => sum + length, 0);
  for (const length of lengths) {
    for (let i = 0; i < length; i++) nums.push(next++);
    next += random.int(1, 3);
  }
  return testCase(random.shuffle(nums), Math.max(...lengths));
}

/** One run, one of whose numbers occurs very often: whoever follows the run once for each copy walks copies × length. */
function repeats(random: Random, length: number, copies: number, place: number): TestCase {
  const run = Array.from({ length }, (_, i) => i - 5);
  return testCase(random.shuffle([...run, ...Array<number>(copies).fill(place - 5)]), length);
}

function testCase(nums: number[], longest: number): TestCase {
  return { input: JSON.stringify(nums), expected_output: String(longest), is_sample: false };
}
