import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small piles for which every speed is tried, and large ones whose hours are chosen so that the speed is known. */
export default function cases(): TestCase[] {
  const random = seeded(875);
  const small = (count: number, largest: number) => {
    const piles = random.ints(count, 1, largest);
    return tried(piles, random.int(count, 3 * count));
  };
  return [
    ...[2, 3, 5, 8, 12].map((count) => small(count, 20)),
    ...[4, 20, 60].map((count) => small(count, 500)),
    tried(random.ints(30, 1, 400), 2_000),
    timed(random.ints(1_000, 1, 1_000_000_000), 123_457),
    timed(random.ints(60_000, 1, 1_000_000_000), 54_321_987),
    timed(random.ints(60_000, 900_000_000, 1_000_000_000), 470_000_123),
    timed(random.ints(60_000, 1, 1_000_000_000), 61_001),
    exact(random, 40_000, 7_919),
    testCase(Array<number>(60_000).fill(1_000_000_000), 60_000, 1_000_000_000),
    testCase(Array<number>(60_000).fill(1_000_000_000), 1_000_000_000, 60_003),
    testCase(Array<number>(60_000).fill(1), 1_000_000_000, 1),
  ];
}

/** The hours that the piles take. Whole numbers only: a rest makes one more hour. */
const hours = (piles: number[], speed: number) =>
  piles.reduce((sum, pile) => sum + (pile - (pile % speed)) / speed + (pile % speed > 0 ? 1 : 0), 0);

function tried(piles: number[], h: number): TestCase {
  let speed = 1;
  while (hours(piles, speed) > h) speed++;
  return testCase(piles, h, speed);
}

/** Gives as many hours as a speed takes, then goes down to the slowest speed that takes no longer. */
function timed(piles: number[], fast: number): TestCase {
  const h = hours(piles, fast);
  let speed = fast;
  while (speed > 1 && hours(piles, speed - 1) <= h) speed--;
  return testCase(piles, h, speed);
}

/** Multiples of the speed: each pile is finished exactly on the hour, so any lower speed takes longer. */
function exact(random: Random, count: number, speed: number): TestCase {
  const turns = random.ints(count, 1, 20_000);
  return testCase(
    turns.map((turn) => turn * speed),
    turns.reduce((a, b) => a + b),
    speed,
  );
}

function testCase(piles: number[], h: number, speed: number): TestCase {
  return { input: `${JSON.stringify(piles)}\n${h}`, expected_output: String(speed), is_sample: false };
}
