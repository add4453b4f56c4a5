import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small circles driven from every start, and large ones on which most starts fail only after a long drive. */
export default function cases(): TestCase[] {
  const random = seeded(134);
  const small = [3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 40].map((stations) => scattered(random, stations));
  return [
    ...small,
    lateFailure(random, 100_000, 99_998),
    lateFailure(random, 100_000, 50_000),
    lateFailure(random, 99_999, 1),
    balanced(random, 1_000, 0),
    balanced(random, 100_000, 0),
    balanced(random, 100_000, 0),
    balanced(random, 100_000, -1),
  ];
}

/** Draws circles until one has at most one good start; half of them have exactly one. */
function scattered(random: Random, stations: number): TestCase {
  const wanted = random.int(0, 1);
  for (;;) {
    const gains = random.ints(stations, -4, 4);
    const starts = gains.flatMap((_, start) => (getsAround(gains, start) ? [start] : []));
    if (starts.length === wanted) return testCase(random, gains, starts[0] ?? -1);
  }
}

function getsAround(gains: number[], start: number): boolean {
  const round = [...gains.slice(start), ...gains.slice(0, start)];
  let tank = 0;
  return round.every((gain) => {
    tank += gain;
    return tank >= 0;
  });
}

/** Nothing is gained or lost except at one station, just before the only good start, and there. */
function lateFailure(random: Random, stations: number, loss: number): TestCase {
  const gains = new Array<number>(stations).fill(0);
  gains[loss] = -1;
  gains[loss + 1] = 1;
  return testCase(random, gains, loss + 1);
}

/**
 * Gains and losses that add up to `total`. Where they add up to 0, the only places to start are those behind the lowest
 * running sum: draws until there is just one.
 */
function balanced(random: Random, stations: number, total: 0 | -1): TestCase {
  for (;;) {
    const half = random.ints(stations / 2, 0, 90);
    const gains = random.shuffle([...half, ...half.map((gain) => -gain)]);
    gains[0]! += total;
    let running = 0;
    const sums = gains.map((gain) => {
      running += gain;
      return running;
    });
    const lowest = sums.reduce((a, b) => Math.min(a, b));
    const places = sums.flatMap((sum, place) => (sum === lowest ? [place] : []));
    if (total < 0) return testCase(random, gains, -1);
    if (places.length === 1) return testCase(random, gains, (places[0]! + 1) % stations);
  }
}

/** Any gas and cost with the given difference. */
function testCase(random: Random, gains: number[], answer: number): TestCase {
  const cost = gains.map((gain) => Math.max(0, -gain) + random.int(0, 9));
  const gas = gains.map((gain, i) => cost[i]! + gain);
  return {
    input: `${JSON.stringify(gas)}\n${JSON.stringify(cost)}`,
    expected_output: String(answer),
    is_sample: false,
  };
}
