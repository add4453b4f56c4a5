import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short stretches read ahead from each day, and long ones answered from the next day of each higher temperature. */
export default function cases(): TestCase[] {
  const random = seeded(739);
  const cooling = (length: number, days: number) =>
    Array.from({ length }, (_, i) => Math.max(30, 99 - Math.floor(i / days)));
  return [
    ...[6, 10, 15, 25].map((days) => readAhead(random.ints(days, 40, 52))),
    ...[8, 20].map((days) => readAhead(random.ints(days, 60, 62))),
    readAhead(random.ints(200, 30, 100)),
    readAhead(drifting(random, 500)),
    nextOfEach(drifting(random, 30_000)),
    nextOfEach(random.ints(250_000, 30, 100)),
    nextOfEach([...cooling(119_999, 1_714), 100]),
    nextOfEach(cooling(250_000, 3_572)),
    nextOfEach([...Array<number>(120_000).fill(64), 65]),
    nextOfEach(Array<number>(250_000).fill(30)),
    nextOfEach([...cooling(130_000, 1_858)].reverse()),
  ];
}

/** Each day at most two degrees warmer or colder than the one before. */
function drifting(random: Random, days: number): number[] {
  let today = 65;
  return Array.from({ length: days }, () => {
    today = Math.min(100, Math.max(30, today + random.int(-2, 2)));
    return today;
  });
}

function readAhead(temperatures: number[]): TestCase {
  const waits = temperatures.map((today, day) => {
    const wait = temperatures.slice(day).findIndex((later) => later > today);
    return Math.max(0, wait);
  });
  return testCase(temperatures, waits);
}

/** From the last day to the first, with the nearest later day of each temperature at hand. */
function nextOfEach(temperatures: number[]): TestCase {
  const nearest = Array<number>(101).fill(Infinity);
  const waits = Array<number>(temperatures.length).fill(0);
  for (let day = temperatures.length - 1; day >= 0; day--) {
    const warmer = Math.min(...nearest.slice(temperatures[day]! + 1));
    if (warmer < Infinity) waits[day] = warmer - day;
    nearest[temperatures[day]!] = day;
  }
  return testCase(temperatures, waits);
}

function testCase(temperatures: number[], waits: number[]): TestCase {
  return {
    input: JSON.stringify(temperatures),
    expected_output: JSON.stringify(waits),
    is_sample: false,
  };
}
