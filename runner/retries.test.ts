import { expect, test } from "vitest";
import { createRetries } from "./retries.ts";

function followed(failure: (attempt: number) => { hadBegun: boolean; retryAfterSec?: number }) {
  let now = 1_000_000;
  const began = now;
  const retries = createRetries(() => now);
  const pauses: number[] = [];
  for (let attempt = 0; ; attempt++) {
    const pause = retries.pauseAfter(failure(attempt));
    if (pause === undefined) return { pauses, seconds: (now - began) / 1000 };
    pauses.push(pause);
    now += pause;
  }
}

test("a runner that is away is asked again for a minute, ever more slowly", () => {
  const { pauses, seconds } = followed(() => ({ hadBegun: false }));
  expect(pauses.slice(0, 6)).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  expect(seconds).toBeGreaterThan(55);
  expect(seconds).toBeLessThanOrEqual(60);
});

test("a full runner is asked when it says", () => {
  const { pauses } = followed(() => ({ hadBegun: false, retryAfterSec: 7 }));
  expect(new Set(pauses)).toEqual(new Set([7000]));
  expect(pauses).toHaveLength(8);
});

test("a run that was lost is begun anew at once, but not for ever", () => {
  expect(followed(() => ({ hadBegun: true })).pauses).toEqual([250, 250, 250]);
});

test("a runner lost in the middle has its minute from then", () => {
  const { seconds } = followed((attempt) => ({ hadBegun: attempt === 10 }));
  expect(seconds).toBeGreaterThan(80);
});
