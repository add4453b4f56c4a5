import { describe, expect, test } from "vitest";
import { discrimination, discriminationWord } from "./discrimination.ts";
import { observed } from "./fixtures.ts";
import { attention } from "./flags.ts";
import { healthOf } from "./health.ts";
import { shareOf } from "./interval.ts";
import { languageSkew } from "./language-skew.ts";
import { studentQuantile } from "./student.ts";

const kinds = (seen: Parameters<typeof observed>[0]) =>
  healthOf(observed(seen)).flags.map(({ kind }) => kind);

/** Sums of these pairs about their means. */
function pairsOf(pairs: [number, number][]) {
  const n = pairs.length;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
  const [x, y] = [mean(0), mean(1)];
  const total = (of: (pair: [number, number]) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0);
  return {
    n,
    sxx: total(([a]) => (a - x) ** 2),
    syy: total(([, b]) => (b - y) ** 2),
    sxy: total(([a, b]) => (a - x) * (b - y)),
  };
}

describe("a share", () => {
  test("has Wilson's interval, which does not claim certainty where all or none were hit", () => {
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
    expect(shareOf(81, 263)).toMatchObject({
      low: expect.closeTo(0.2553, 4),
      high: expect.closeTo(0.3662, 4),
    });
    expect(shareOf(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe("discrimination", () => {
  const rising = Array.from({ length: 12 }, (_, at): [number, number] => [at, at + (at % 3)]);

  test("is the correlation of the score here with how candidates do elsewhere, and its interval is Fisher's", () => {
    const found = discrimination({ n: 28, sxx: 100, syy: 100, sxy: 50 });
    // r = 0.5, n = 28: tanh(0.5493 ± 2.576 / 5).
    expect(found).toMatchObject({
      value: 0.5,
      low: expect.closeTo(0.0341, 3),
      high: expect.closeTo(0.7874, 3),
    });
    expect(discrimination(pairsOf(rising))?.value).toBeGreaterThan(0.95);
  });

  test("is not known of fewer than ten candidates, nor where all scored alike", () => {
    expect(discrimination(pairsOf(rising.slice(0, 9)))).toBeNull();
    expect(discrimination({ n: 40, sxx: 0, syy: 10, sxy: 0 })).toBeNull();
  });

  test("has a word for each range", () => {
    const word = (value: number) => discriminationWord({ value, low: value - 0.2, high: value + 0.2 });
    expect([-0.3, -0.1, 0.1, 0.25, 0.35, 0.5].map(word)).toEqual([
      "reversed",
      // Chance alone may have turned it round.
      "poor",
      "poor",
      "fair",
      "good",
      "very_good",
    ]);
  });
});

test("the quantiles of Student's t are those of the tables", () => {
  expect(studentQuantile(1.959964, 8)).toBeCloseTo(2.306, 2);
  expect(studentQuantile(1.959964, 30)).toBeCloseTo(2.0423, 3);
  expect(studentQuantile(2.575829, 20)).toBeCloseTo(2.8453, 2);
});

describe("language skew", () => {
  test("holds each language against all others, and says nothing of fewer than five answers on either side", () => {
    const [java, python] = languageSkew([
      { language: "java", n: 30, mean: 50, variance: 100 },
      { language: "python", n: 30, mean: 70, variance: 100 },
    ]);
    expect(java?.difference?.value).toBe(-20);
    // The error is √(100/30 + 100/30) = 2.582, and t(58) at 99 % is 2.663.
    expect(java?.difference?.high).toBeCloseTo(-20 + 2.663 * 2.582, 1);
    expect(python?.difference?.low).toBeCloseTo(20 - 2.663 * 2.582, 1);
    const few = languageSkew([
      { language: "java", n: 4, mean: 0, variance: 1 },
      { language: "python", n: 30, mean: 70, variance: 100 },
    ]);
    expect(few.every(({ difference }) => difference === null)).toBe(true);
    expect(languageSkew([{ language: "java", n: 40, mean: 60, variance: 9 }])[0]?.difference).toBeNull();
  });

  test("takes the others together with what sets them apart from each other", () => {
    const [first] = languageSkew([
      { language: "javascript", n: 20, mean: 60, variance: 0 },
      { language: "python", n: 10, mean: 40, variance: 0 },
      { language: "java", n: 10, mean: 80, variance: 0 },
    ]);
    expect(first?.difference?.value).toBe(0);
    expect(first?.difference?.low).toBeLessThan(-10);
  });
});

describe("health", () => {
  test("of a question that was never asked claims nothing and flags nothing", () => {
    expect(healthOf(observed())).toMatchObject({
      answered: 0,
      missing: 10,
      score: null,
      discrimination: { n: 0, value: null },
      hints: null,
      time: null,
      label: null,
      abandoned: null,
      flags: [],
    });
  });

  test("of a sound question flags nothing", () => {
    expect(
      kinds({
        asked: 212,
        over: 210,
        skipped: 9,
        left: 2,
        scores: { n: 195, mean: 66, median: 68, sd: 18 },
        pairs: { n: 140, sxx: 100, syy: 100, sxy: 41 },
        hints: { n: 195, with_hint: 72, mean: 0.6 },
        timed: { n: 180, over: 30, median_share: 0.8 },
        languages: [
          { language: "java", n: 60, mean: 64, variance: 300 },
          { language: "python", n: 120, mean: 67, variance: 300 },
        ],
        calibration: { diff_mu: 0.1, diff_var: 0.04 },
      }),
    ).toEqual([]);
  });

  test("says with a hundred candidates that a question tells little, with ten that it cannot be known", () => {
    const r = (n: number, sxy: number) => ({ pairs: { n, sxx: 100, syy: 100, sxy } });
    expect(kinds(r(100, 0))).toEqual(["tells_little"]);
    expect(kinds(r(10, 5))).toEqual([]);
    expect(kinds(r(100, -40))).toEqual(["reversed"]);
    expect(kinds(r(100, 45))).toEqual([]);
  });

  test("flags what is learned of the difficulty only where it clearly lies beyond the next label's half", () => {
    const scores = { n: 40, mean: 40, median: 40, sd: 10 };
    const learned = (diff_mu: number, diff_var: number) => ({ scores, calibration: { diff_mu, diff_var } });
    expect(healthOf(observed(learned(1.4, 0.04))).flags).toEqual([
      { kind: "harder", urgency: "soon", label: "MEDIUM", nearest: "HARD" },
    ]);
    expect(healthOf(observed(learned(-1.2, 0.04))).flags[0]).toMatchObject({
      kind: "easier",
      nearest: "EASY",
    });
    expect(kinds(learned(0.8, 0.3))).toEqual([]);
    expect(kinds({ ...learned(1.4, 0.04), scores: { ...scores, n: 4 } })).toEqual([]);
  });

  test("flags shares whose whole interval lies beyond the bound", () => {
    expect(kinds({ hints: { n: 40, with_hint: 32, mean: 1 } })).toEqual(["hints_needed"]);
    expect(kinds({ hints: { n: 10, with_hint: 8, mean: 1 } })).toEqual([]);
    expect(kinds({ timed: { n: 40, over: 20, median_share: 1 } })).toEqual(["too_long"]);
    expect(kinds({ over: 60, skipped: 10, left: 8 })).toEqual(["abandoned"]);
    expect(kinds({ over: 5, skipped: 3, left: 2 })).toEqual([]);
  });

  test("flags the language in which scores differ most, where it is more than a few points and no chance", () => {
    const languages = (mean: number) => ({
      languages: [
        { language: "java" as const, n: 60, mean, variance: 200 },
        { language: "python" as const, n: 80, mean: 70, variance: 200 },
      ],
    });
    expect(healthOf(observed(languages(50))).flags).toEqual([
      { kind: "language", urgency: "soon", language: "java", points: -20, n: 60 },
    ]);
    expect(kinds(languages(65))).toEqual([]);
  });

  test("puts what hurts candidates today before everything else", () => {
    const reports = { TESTS_WRONG: 1, UNCLEAR: 2, OTHER: 1 };
    const scores = { n: 40, mean: 99, median: 100, sd: 2 };
    const { flags } = healthOf(observed({ reports, scores }));
    expect(flags).toEqual([
      { kind: "tests_wrong", urgency: "now", open: 1 },
      { kind: "reported", urgency: "soon", open: 3 },
      { kind: "all_pass", urgency: "note", median: 100, n: 40 },
    ]);
    expect(attention(flags)).toBeGreaterThan(attention(flags.slice(1)));
    expect(attention([])).toBe(0);
  });
});
