import fc from "fast-check";
import { expect, test } from "vitest";
import type { CodingDimension, RoundFacts } from "../feedback.ts";
import { facts } from "./fixtures.ts";
import { graded, majority } from "./gradings.ts";
import { type Answers, overallScore, placed, technicalScore } from "./score.ts";

const DIMENSIONS: CodingDimension[] = ["communication", "problem_solving", "coding", "verification"];
/** Five answers of which so many hold: 5 → level 4, 3 → 3, 2 → 2, 1 → 1. */
const holding = (held: number): Answers => Array.from({ length: 5 }, (_, index) => index < held);
const someAnswers = fc.array(fc.constantFrom(true, false, null), { maxLength: 5 });
const someSamples = fc.array(someAnswers, { minLength: 1, maxLength: 5 });
const someFacts = fc
  .record({
    submitted: fc.boolean(),
    hidden_passed: fc.integer({ min: 0, max: 20 }),
    hints_used: fc.integer({ min: 0, max: 4 }),
    nudges: fc.integer({ min: 0, max: 8 }),
    approach_shown: fc.boolean(),
    duration_sec: fc.integer({ min: 0, max: 3000 }),
  })
  .map(facts);
const anyDimension = fc.constantFrom(...DIMENSIONS);

function scores(samples: Record<CodingDimension, Answers[]>, from: RoundFacts) {
  const score = (dimension: CodingDimension) => graded(dimension, samples[dimension], from).score;
  const technical = technicalScore(score("coding"), score("verification"), from).score;
  const [problem_solving, communication] = [score("problem_solving"), score("communication")];
  const overall = overallScore({ technical, problem_solving, communication });
  return { technical, problem_solving, communication, overall };
}
const anySamples = fc.record({
  communication: someSamples,
  problem_solving: someSamples,
  coding: someSamples,
  verification: someSamples,
});

test("one grading stands with the band of its zone", () => {
  expect(graded("communication", [holding(3)], facts())).toMatchObject({
    level: 3,
    score: { low: 70, high: 84 },
    deferred: false,
  });
});

test("of several gradings the middle one stands, and the band reaches over them all", () => {
  const result = graded("communication", [holding(5), holding(3), holding(3)], facts());
  expect(result).toMatchObject({ level: 3, levels: [4, 3, 3], deferred: false });
  expect(result.score?.low).toBe(70);
  expect(result.score?.high).toBeGreaterThanOrEqual(85);
});

test("of two gradings the mean stands, in the zone that it lies in, and the band reaches over both", () => {
  const [high, low] = [holding(5), holding(3)].map((one) => graded("communication", [one], facts()).score);
  const both = graded("communication", [holding(5), holding(3)], facts());
  const mean = Math.floor(((high?.value ?? 0) + (low?.value ?? 0)) / 2);
  expect(both).toMatchObject({ levels: [4, 3], deferred: false, score: { value: mean } });
  expect(both.level).toBe(mean >= 85 ? 4 : 3);
  expect(both.score?.low).toBeLessThanOrEqual(low?.value ?? 0);
  expect(both.score?.high).toBeGreaterThanOrEqual(high?.value ?? 100);
});

test("of four gradings the mean of the two in the middle stands", () => {
  const four = [holding(5), holding(5), holding(3), holding(3)];
  const two = graded("communication", [holding(5), holding(3)], facts());
  expect(graded("communication", four, facts())).toMatchObject({ level: two.level, score: two.score });
});

test("gradings more than a level apart leave the dimension open, which is not zero", () => {
  const result = graded("communication", [holding(5), holding(2), holding(1)], facts());
  expect(result).toMatchObject({ level: null, score: null, levels: [4, 2, 1], deferred: true });
});

test("one answer of two is no disagreement, though it moves the level by two", () => {
  const [both, one]: Answers[] = [
    [true, true, null, null],
    [true, false, null, null],
  ];
  expect(graded("communication", [both!, both!, one!], facts())).toMatchObject({
    level: 4,
    levels: [4, 4, 2],
    deferred: false,
  });
  const few = graded("communication", [holding(5), [false], holding(5)], facts());
  expect(few).toMatchObject({ level: 4, deferred: false });
});

test("what most gradings cannot tell is not assessed", () => {
  const nothing: Answers = [null, null];
  expect(graded("communication", [nothing, nothing, holding(5)], facts())).toMatchObject({
    level: null,
    deferred: false,
  });
  expect(graded("communication", [nothing, holding(5), holding(5)], facts()).level).toBe(4);
});

test("an answer stands where more gradings give it than the contrary", () => {
  expect(majority([true, true, false])).toBe(true);
  expect(majority([false, null, null])).toBe(false);
  expect(majority([true, false, null])).toBeNull();
  expect(majority([null, null])).toBeNull();
});

test("the order of the gradings changes nothing", () => {
  fc.assert(
    fc.property(anyDimension, someSamples, someFacts, fc.nat(), (dimension, samples, from, seed) => {
      const turned = samples.map((_, index) => samples[(index + seed) % samples.length] ?? []);
      for (const other of [turned, samples.toReversed()])
        expect(graded(dimension, other, from)).toEqual(graded(dimension, samples, from));
    }),
  );
});

test("several equal gradings are worth one", () => {
  fc.assert(
    fc.property(anyDimension, someAnswers, someFacts, (dimension, answers, from) => {
      const { levels: _, ...once } = graded(dimension, [answers], from);
      const { levels: __, ...thrice } = graded(dimension, [answers, answers, answers], from);
      expect(thrice).toEqual(once);
    }),
  );
});

test("the limits that facts set hold for any gradings", () => {
  const level = (samples: Answers[], changes: Partial<RoundFacts>) =>
    graded("problem_solving", samples, facts(changes)).level ?? 0;
  fc.assert(
    fc.property(someSamples, anySamples, (samples, all) => {
      expect(level(samples, { approach_shown: true })).toBeLessThanOrEqual(2);
      expect(level(samples, { hints_used: 4 })).toBeLessThanOrEqual(2);
      expect(level(samples, { nudges: 8 })).toBeLessThanOrEqual(2);
      expect(level(samples, { hints_used: 1, nudges: 2 })).toBeLessThanOrEqual(3);
      expect(level(samples, { hidden_passed: 0 })).toBeLessThanOrEqual(2);
      expect(graded("coding", samples, facts({ hidden_passed: 0 })).level ?? 0).toBeLessThanOrEqual(1);
      expect(scores(all, facts({ hidden_passed: 0 })).technical?.high ?? 0).toBeLessThanOrEqual(40);
    }),
  );
});

test("one more hint or nudge never raises problem solving, and one more hidden pass never lowers a score", () => {
  fc.assert(
    fc.property(anySamples, someFacts, (samples, from) => {
      const value = (changes: Partial<RoundFacts>) => scores(samples, { ...from, ...changes });
      const now = value({});
      for (const helped of [
        { nudges: from.nudges + 1 },
        { hints_used: from.hints_used + 1 },
        { approach_shown: true },
      ])
        expect(value(helped).problem_solving?.value ?? 0).toBeLessThanOrEqual(
          now.problem_solving?.value ?? 0,
        );
      fc.pre(from.hidden_passed < from.hidden_total);
      const more = value({ hidden_passed: from.hidden_passed + 1 });
      for (const part of ["technical", "problem_solving", "communication", "overall"] as const)
        expect(more[part]?.value ?? -1).toBeGreaterThanOrEqual(now[part]?.value ?? -1);
    }),
    { numRuns: 300 },
  );
});

test("a level is that of its score", () => {
  fc.assert(
    fc.property(anyDimension, someSamples, someFacts, (dimension, samples, from) => {
      const { level, score } = graded(dimension, samples, from);
      expect(level).toBe(score && placed(score.value).level);
    }),
  );
});

test("a score lies within its band, and a level that is open has none", () => {
  fc.assert(
    fc.property(anyDimension, someSamples, someFacts, (dimension, samples, from) => {
      const { level, score } = graded(dimension, samples, from);
      expect(score === null).toBe(level === null);
      if (score)
        expect([score.low, score.value, score.high]).toEqual(
          [score.low, score.value, score.high].toSorted((a, b) => a - b),
        );
    }),
  );
});
