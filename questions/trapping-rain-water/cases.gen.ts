import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small skylines filled unit by unit, and long ones built from basins whose water is known while they are being dug. */
export default function cases(): TestCase[] {
  const random = seeded(42);
  return [
    ...[4, 6, 8, 10, 15, 20, 30, 50].map((bars) => filled(random.ints(bars, 0, random.pick([2, 5, 9])))),
    filled(random.ints(300, 0, 40)),
    basins(random, 1_000, 2_000),
    basins(random, 20_000, 100_000),
    bowl(random, 200_000, 9),
    basins(random, 200_000, 9),
    slope(120_000),
  ];
}

function testCase(height: number[], water: number): TestCase {
  return { input: JSON.stringify(height), expected_output: String(water), is_sample: false };
}

/** Counts the unit squares, row by row, that lie between two bars of that row. */
function filled(height: number[]): TestCase {
  let water = 0;
  for (let row = 1; row <= Math.max(...height); row++) {
    const walls = height.flatMap((bar, place) => (bar >= row ? [place] : []));
    water += walls.at(-1)! - walls[0]! + 1 - walls.length;
  }
  return testCase(height, water);
}

/** Walls that rise to the highest one and then fall. Between two of them the water stands at the lower one's level. */
function basins(random: Random, bars: number, highest: number): TestCase {
  const count = Math.min(40, highest);
  const falling = (low: number) => random.ints(count, low, highest).sort((a, b) => b - a);
  const walls = [...falling(1).reverse(), highest, ...falling(0)];
  const gap = Math.floor((bars - walls.length) / (walls.length - 1));
  const height = [walls[0]!];
  let water = 0;
  for (let i = 1; i < walls.length; i++) {
    const level = Math.min(walls[i - 1]!, walls[i]!);
    for (const bar of random.ints(gap, Math.max(0, level - 20_000), level)) {
      height.push(bar);
      water += level - bar;
    }
    height.push(walls[i]!);
  }
  return testCase(height, water);
}

/** One basin from end to end: whoever searches both sides anew for each bar looks at bars × bars heights. */
function bowl(random: Random, bars: number, wall: number): TestCase {
  const bottom = random.ints(bars - 2, 0, wall - 1);
  const water = bottom.reduce((sum, bar) => sum + wall - bar, 0);
  return testCase([wall, ...bottom, wall], water);
}

/** Falls all the way and then rises by one: only the last dip holds water. */
function slope(bars: number): TestCase {
  const falling = Array.from({ length: bars - 2 }, (_, place) => 100_000 - Math.floor(place / 2));
  const lowest = falling.at(-1)! - 5;
  return testCase([...falling, lowest, lowest + 3], 3);
}
