import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curveAt, expectedScore, type Reading, readAnswer } from "./answer-model.ts";

const reading = (given: Partial<Reading> = {}): Reading => ({
  score: 1,
  worth: 6,
  offset: 0,
  guess: 0,
  slope: 1.1,
  ...given,
});
const open = { mean: 0, variance: 1 };

describe("an answer", () => {
  test("moves the belief towards its score, and the further the more it is worth", () => {
    const good = readAnswer(open, reading()).mean;
    expect(good).toBeGreaterThan(readAnswer(open, reading({ worth: 1 })).mean);
    expect(readAnswer(open, reading({ score: 0 })).mean).toBeCloseTo(-good);
    expect(readAnswer(open, reading({ score: 0.5 })).mean).toBeCloseTo(0);
  });

  test("says less for skill when hints helped or a guess may have done it", () => {
    const plain = readAnswer(open, reading()).mean;
    expect(readAnswer(open, reading({ offset: 0.6 })).mean).toBeLessThan(plain);
    expect(readAnswer(open, reading({ guess: 0.25 })).mean).toBeLessThan(plain);
  });

  test("finds the peak of the posterior", () => {
    const given = reading({ score: 0.8, worth: 4, offset: 0.3 });
    const height = (x: number) => {
      const { expected } = curveAt(x, given);
      return 4 * (0.8 * Math.log(expected) + 0.2 * Math.log(1 - expected)) - x ** 2 / 2;
    };
    const grid = Array.from({ length: 6001 }, (_, index) => index / 1000 - 3);
    const peak = grid.reduce((best, x) => (height(x) > height(best) ? x : best));
    expect(readAnswer(open, given).mean).toBeCloseTo(peak, 2);
  });

  test("never makes the belief less certain, and keeps it finite", () => {
    const unit = { min: 0, max: 1, noNaN: true };
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        fc.double(unit),
        fc.constantFrom(0, 0.25),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (mean, variance, score, guess, worth) => {
          const after = readAnswer({ mean, variance }, reading({ score, guess, worth }));
          expect(Number.isFinite(after.mean)).toBe(true);
          expect(after.variance).toBeGreaterThan(0);
          expect(after.variance).toBeLessThanOrEqual(variance);
        },
      ),
    );
  });
});

test("a score to expect lies nearer the middle the less is known", () => {
  expect(expectedScore({ mean: 1, variance: 0 }, 0)).toBeCloseTo(1 / (1 + Math.exp(-1.1)));
  expect(expectedScore({ mean: 1, variance: 2 }, 0)).toBeLessThan(
    expectedScore({ mean: 1, variance: 0.5 }, 0),
  );
  expect(expectedScore({ mean: -9, variance: 0 }, 0.25)).toBeCloseTo(0.25, 2);
});
