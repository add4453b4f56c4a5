import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoundFacts, Score } from "../feedback.ts";
import { bounded } from "./bounds.ts";
import { facts } from "./fixtures.ts";
import {
  type Answers,
  levelScore,
  meanScore,
  overallScore,
  standing,
  technicalScore,
  wasCutShort,
} from "./score.ts";

const answers = fc.array(fc.constantFrom(true, false, null), { maxLength: 8 });
const anyFacts = fc
  .record({
    submitted: fc.boolean(),
    judged: fc.boolean(),
    hidden_total: fc.integer({ min: 0, max: 60 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    hints_used: fc.integer({ min: 0, max: 4 }),
    nudges: fc.integer({ min: 0, max: 8 }),
    approach_shown: fc.boolean(),
    duration_sec: fc.integer({ min: 0, max: 9000 }),
    time_limit_min: fc.option(fc.integer({ min: 1, max: 120 })),
  })
  .map(({ share, judged, ...rest }) =>
    facts({
      ...rest,
      hidden_passed: Math.floor(share * rest.hidden_total),
      ...(judged ? {} : { best_run_id: null }),
    }),
  );

function scores(coding: Answers, verification: Answers, problem: Answers, talk: Answers, from: RoundFacts) {
  const technical = technicalScore(
    levelScore(bounded("coding", standing(coding), from)),
    levelScore(bounded("verification", standing(verification), from)),
    from,
  ).score;
  const problem_solving = levelScore(bounded("problem_solving", standing(problem), from));
  const communication = levelScore(bounded("communication", standing(talk), from));
  return {
    technical,
    problem_solving,
    communication,
    overall: overallScore({ technical, problem_solving, communication }),
  };
}

test("every score is whole, within 0–100 and inside its band", () => {
  fc.assert(
    fc.property(answers, answers, answers, answers, anyFacts, (a, b, c, d, from) => {
      for (const score of Object.values(scores(a, b, c, d, from))) {
        if (!score) continue;
        expect(Number.isInteger(score.value)).toBe(true);
        expect(
          0 <= score.low && score.low <= score.value && score.value <= score.high && score.high <= 100,
        ).toBe(true);
      }
    }),
  );
});

test("passing one more hidden test never lowers a score", () => {
  fc.assert(
    fc.property(answers, answers, answers, answers, anyFacts, (a, b, c, d, from) => {
      fc.pre(from.hidden_passed < from.hidden_total);
      const fewer = scores(a, b, c, d, from);
      const more = scores(a, b, c, d, { ...from, hidden_passed: from.hidden_passed + 1 });
      for (const key of ["technical", "problem_solving", "communication", "overall"] as const) {
        expect(more[key]?.value ?? -1).toBeGreaterThanOrEqual(fewer[key]?.value ?? -1);
      }
    }),
  );
});

test("one more check that holds never lowers a level", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.nat(), (list, at) => {
      const index = at % list.length;
      const low = levelScore(standing(list.with(index, false)));
      const high = levelScore(standing(list.with(index, true)));
      expect(high?.value ?? 0).toBeGreaterThanOrEqual(low?.value ?? 0);
    }),
  );
});

test("with no hidden test passed the technical score is 40 at most, and says so", () => {
  fc.assert(
    fc.property(answers, answers, fc.boolean(), (a, b, submitted) => {
      const from = facts({ hidden_passed: 0, submitted, ...(submitted ? {} : { best_run_id: null }) });
      expect(scores(a, b, [], [], from).technical?.high ?? 0).toBeLessThanOrEqual(40);
    }),
  );
  const strong: Score = { value: 95, low: 85, high: 100 };
  expect(technicalScore(strong, strong, facts({ hidden_passed: 0 })).caps).toHaveLength(1);
});

test("hints, time and failing tests cap problem solving, each in words", () => {
  const all = standing([true, true, true, true]);
  const level = (changes: Partial<RoundFacts>) => bounded("problem_solving", all, facts(changes));
  expect(level({}).level).toBe(4);
  expect(level({ hints_used: 1 }).level).toBe(4);
  expect(level({ hints_used: 2 })).toMatchObject({ level: 3, caps: [expect.stringContaining("2 hints")] });
  expect(level({ hints_used: 4 }).level).toBe(2);
  expect(level({ nudges: 3 }).level).toBe(4);
  expect(level({ hints_used: 1, nudges: 2 })).toMatchObject({
    level: 3,
    caps: [
      "1 hint and 2 nudges of the interviewer count as 2 hints, so problem solving stands at level 3 at most.",
    ],
  });
  expect(level({ hints_used: 4, approach_shown: true })).toMatchObject({
    level: 2,
    caps: [expect.stringContaining("approach was shown")],
  });
  expect(level({ duration_sec: 20 * 60 }).level).toBe(3);
  expect(level({ duration_sec: 31 * 60 }).level).toBe(2);
  expect(level({ hidden_passed: 0 }).level).toBe(2);
});

test("code stands at the level that its hidden tests allow, in words", () => {
  const all = standing([true, true, true, true]);
  const level = (hidden_passed: number) => bounded("coding", all, facts({ hidden_passed, hidden_total: 31 }));
  expect([31, 30, 24, 7, 6, 1, 0].map((passed) => level(passed).level)).toEqual([4, 3, 2, 2, 1, 1, 1]);
  expect(level(1).caps).toEqual(["Fewer than 20 % of the hidden tests passed, so coding stands at level 1."]);
});

test("what was not assessed is null, counts neither way, and is not zero", () => {
  expect(standing([null, null]).level).toBeNull();
  expect(levelScore(standing([]))).toBeNull();
  expect(overallScore({ technical: null, problem_solving: null, communication: null })).toBeNull();
  const solid: Score = { value: 77, low: 70, high: 84 };
  expect(overallScore({ technical: solid, problem_solving: null, communication: null })).toEqual(solid);
  expect(meanScore([solid, null])).toEqual(solid);
});

test("a submission that the runner could not judge is not held against the candidate", () => {
  const from = facts({ best_run_id: null, hidden_passed: 0, hidden_total: 0 });
  expect(bounded("coding", standing([true]), from).level).toBeNull();
  expect(technicalScore(null, { value: 60, low: 50, high: 69 }, from).score).toBeNull();
});

test("code that did not compile passed no hidden test", () => {
  const from = facts({ hidden_passed: 0, hidden_total: 0 });
  expect(bounded("coding", standing([true]), from).level).toBe(1);
});

test("the overall score weighs 50, 30 and 20", () => {
  const at = (value: number): Score => ({ value, low: value, high: value });
  expect(overallScore({ technical: at(80), problem_solving: at(60), communication: at(40) })?.value).toBe(66);
});

test("a round that the interview's time cut short, with nothing submitted, is not assessed", () => {
  const cut = facts({ submitted: false, best_run_id: null, time_ran_out: true, duration_sec: 120 });
  expect(wasCutShort(cut)).toBe(true);
  for (const dimension of ["communication", "problem_solving", "coding", "verification"] as const)
    expect(bounded(dimension, standing([false, false, false]), cut).level).toBeNull();
  for (const changes of [
    { submitted: true },
    { time_ran_out: false },
    { duration_sec: 800 },
    { time_limit_min: null },
  ])
    expect(wasCutShort({ ...cut, ...changes })).toBe(false);
});
