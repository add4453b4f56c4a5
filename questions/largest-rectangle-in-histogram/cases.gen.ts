import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short rows in which every stretch is tried, and long ones solved height by height or with a known answer. */
export default function cases(): TestCase[] {
  const random = seeded(84);
  const upwards = Array.from({ length: 150_000 }, (_, i) => Math.floor(i / 15));
  return [
    ...[4, 6, 9, 14, 20].map((bars) => tried(random.ints(bars, 0, 9))),
    ...[8, 12].map((bars) => tried(random.ints(bars, 0, 2))),
    ...[10, 16].map((bars) => tried(random.ints(bars, 3, 6))),
    tried(random.ints(300, 0, 40)),
    heightByHeight(random.ints(5_000, 0, 60)),
    heightByHeight(random.ints(200_000, 1, 9)),
    heightByHeight(peaks(random, 150_000)),
    slope(upwards),
    slope([...upwards].reverse()),
    testCase(Array<number>(150_000).fill(9_999), 1_499_850_000),
    testCase([...Array<number>(199_999).fill(7), 0], 1_399_993),
    testCase([0, ...Array<number>(199_998).fill(3), 1], 599_994),
    testCase([...Array<number>(100_000).fill(9), 4, ...Array<number>(99_999).fill(9)], 900_000),
  ];
}

/** Every stretch of bars with its lowest height. */
function tried(heights: number[]): TestCase {
  let largest = 0;
  heights.forEach((_, start) => {
    for (let end = start + 1; end <= heights.length; end++) {
      const stretch = heights.slice(start, end);
      largest = Math.max(largest, stretch.length * Math.min(...stretch));
    }
  });
  return testCase(heights, largest);
}

/** For each height that occurs: the longest run of bars that are at least as high. */
function heightByHeight(heights: number[]): TestCase {
  let largest = 0;
  for (const height of new Set(heights)) {
    let run = 0;
    for (const bar of heights) {
      run = bar >= height ? run + 1 : 0;
      largest = Math.max(largest, run * height);
    }
  }
  return testCase(heights, largest);
}

/** Climbs and falls by single steps between 100 and 130. */
function peaks(random: Random, bars: number): number[] {
  let height = 110;
  return Array.from({ length: bars }, () => {
    height = Math.min(130, Math.max(100, height + random.int(-1, 1)));
    return height;
  });
}

/** All bars of a slope that are at least as high as one of them lie on one side of it. */
function slope(heights: number[]): TestCase {
  const rising = [...heights].sort((a, b) => a - b);
  const areas = rising.map((height, place) => height * (rising.length - place));
  return testCase(
    heights,
    areas.reduce((a, b) => Math.max(a, b)),
  );
}

function testCase(heights: number[], largest: number): TestCase {
  return { input: JSON.stringify(heights), expected_output: String(largest), is_sample: false };
}
