import * as v from "valibot";
import { expect, test } from "vitest";
import { Report, type RoundEvaluation } from "../domain/feedback.ts";
import { DESIGN_RUBRIC_VERSION } from "../domain/scoring/design-rubric.ts";
import { RUBRIC_VERSION } from "../domain/scoring/rubric.ts";
import type { RoundRecord } from "./brief.ts";
import { designRound } from "./evaluation/design-fixtures.ts";
import { judge, yesToAll } from "./evaluation/scripted-judge.ts";
import { evaluateRound, writeReport } from "./evaluator.ts";
import { id, type Move, play, result } from "./fixtures.ts";
import { BUILTIN_MODELS, type Models } from "./models.ts";

const signal = new AbortController().signal;
const GOOD: Move[] = [
  "No, I have not seen it.",
  "Can numbers be negative?",
  "Brute force would try every pair in O(n^2). For each number the partner is target minus it, and a hash map finds it at once because lookup is constant.",
  "O(n) time and O(n) space",
  { code: "def twoSum(nums, target):\n    seen = {}" },
  { run: result({ own: true }) },
  { submit: result({ hidden: 20 }) },
  "with duplicates the second finds the first",
  "two pointers",
];
const FAILING: Move[] = [
  "no",
  "I will loop over it all and see what happens then",
  { code: "x" },
  { submit: result({ hidden: 0, timeout: 5 }) },
];

async function evaluated(record: RoundRecord, models: Models = BUILTIN_MODELS): Promise<RoundEvaluation> {
  const outcome = await evaluateRound(models, record, { signal });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.evaluation;
}

const level = (evaluation: RoundEvaluation, dimension: string) =>
  evaluation.dimensions.find((one) => one.dimension === dimension)?.level;

test("a good round scores high in what it shows, with the candidate's words as evidence", async () => {
  const { record } = play(GOOD);
  const evaluation = await evaluated(record);
  expect(evaluation.technical?.value).toBeGreaterThanOrEqual(85);
  expect(level(evaluation, "problem_solving")).toBe(4);
  expect(evaluation.strengths.length).toBeGreaterThan(1);
  expect(evaluation.study_topics).toEqual([]);
  expect(evaluation.sample_answer).toMatchObject({ language: "python", code: "CANARY-SOLUTION py" });
  for (const { evidence } of [...evaluation.strengths, ...evaluation.improvements]) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { record_id, quote } of evidence) {
      const said = record.messages.find((message) => message.id === record_id && message.role === "USER");
      const source = record_id === record.roundId ? record.finalCode.text : (said?.text ?? "");
      if (quote !== null) expect(source).toContain(quote);
    }
  }
});

test("a failing round is capped, says why, tells hidden failures as counts, and names topics", async () => {
  const evaluation = await evaluated(play(FAILING).record);
  expect(evaluation.technical?.high).toBeLessThanOrEqual(40);
  expect(level(evaluation, "coding")).toBe(1);
  expect(evaluation.dimensions.flatMap((one) => one.caps).join(" ")).toContain("No hidden test");
  expect(evaluation.improvements[0]?.text).toContain(
    "Of 20 hidden tests, 15 gave another answer, 5 ran out of time.",
  );
  expect(evaluation.improvements[0]?.evidence[0]).toMatchObject({ kind: "run" });
  expect(evaluation.study_topics).toEqual(["hashmap", "arrays"]);
  expect(evaluation.strengths).toEqual([]);
  expect(evaluation.hidden_caught).toEqual(
    [
      "15 of 20 hidden tests got another answer than the right one.",
      "5 of 20 hidden tests ran out of time.",
      "The examples of the statement passed, so what failed lies outside what they show.",
    ].slice(0, 2),
  );
});

test("a round in which nothing happened asks no model and is not assessed, which is not zero", async () => {
  const { models, calls } = judge(yesToAll(id(1), "Hello"));
  const evaluation = await evaluated(play([]).record, models);
  expect(calls).toHaveLength(0);
  expect(evaluation.score).toBeNull();
  expect(evaluation.dimensions.every((one) => one.level === null && one.score === null)).toBe(true);
  expect(evaluation.feedback).toContain("not a low score");
});

test("gibberish earns no strength and no level above the lowest", async () => {
  const evaluation = await evaluated(
    play(["sdfkj qwrt", "zzzz", "because because because because because because"]).record,
  );
  expect(evaluation.strengths).toEqual([]);
  for (const one of evaluation.dimensions) expect([null, 1]).toContain(one.level);
});

test("better rounds score higher", async () => {
  const average: Move[] = [
    "no",
    "I take a map from value to position",
    { code: "x" },
    { submit: result({ hidden: 15 }) },
  ];
  const scores = [];
  for (const moves of [GOOD, average, FAILING])
    scores.push((await evaluated(play(moves).record)).score?.value ?? 0);
  expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
  expect(new Set(scores).size).toBe(3);
});

test("feedback is three to six plain sentences", async () => {
  for (const moves of [GOOD, FAILING]) {
    const { feedback } = await evaluated(play(moves).record);
    const sentences = feedback.split(/(?<=[.?])\s/);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(feedback).not.toContain("!");
  }
});

test("the report weighs its rounds, merges what recurs, and keeps to its schema", async () => {
  const good = await evaluated(play(GOOD).record);
  const failing = { ...(await evaluated(play(FAILING).record)), round_number: 2 };
  const again = { ...failing, round_number: 3 };
  const written = await writeReport(BUILTIN_MODELS, { rounds: [again, good, failing] }, { signal });
  if (!written.ok) throw new Error(written.message);
  const { report } = written;
  expect(v.is(Report, report)).toBe(true);
  expect(report.rounds.map((round) => round.round_number)).toEqual([1, 2, 3]);
  expect(report.weights).toEqual({ technical: 50, problem_solving: 30, communication: 20 });
  expect(report.improvements[0]?.evidence).toHaveLength(2);
  expect(new Set(report.improvements.map((claim) => claim.text)).size).toBe(report.improvements.length);
  expect(report.detailed_feedback).toContain("1 of 3 questions passed every hidden test.");
  const mean = Math.round(((good.technical?.value ?? 0) + 2 * (failing.technical?.value ?? 0)) / 3);
  expect(report.technical?.value).toBe(mean);
});

test("a report of rounds in which nothing happened assesses nothing", async () => {
  const blank = await evaluated(play([]).record);
  for (const rounds of [[blank], []]) {
    const written = await writeReport(BUILTIN_MODELS, { rounds }, { signal });
    expect(written).toMatchObject({ ok: true, report: { overall: null, strengths: [], improvements: [] } });
  }
});

test("of several sentences the one that shows most of the idea is quoted", async () => {
  const { record } = play([
    "a map perhaps",
    "the partner of each number is in a hash map",
    { code: "x" },
    { submit: result({ hidden: 20 }) },
  ]);
  const insight = (await evaluated(record)).dimensions
    .find((one) => one.dimension === "problem_solving")
    ?.evidence.find((one) => one.note === "names a key idea");
  expect(insight?.quote).toBe("the partner of each number is in a hash map");
});

test("a report of design rounds speaks of no hidden test, and stamps the rubric that each round was graded by", async () => {
  const design = await evaluated(designRound("OPEN_ENDED", ["A cache helps because reads repeat."]));
  const pick = await evaluated(designRound("MCQ", ["A cache helps because reads repeat."]));
  const only = await writeReport(BUILTIN_MODELS, { rounds: [design, pick] }, { signal });
  if (!only.ok) throw new Error(only.message);
  expect(only.report.detailed_feedback).not.toMatch(/hidden test|coding|submit/i);
  expect(only.report.detailed_feedback).toContain("the right option in 1 of 1 question with options");
  expect(only.report.versions.rubric).toBe(DESIGN_RUBRIC_VERSION);
  const coding = await evaluated(play(GOOD).record);
  const mixed = await writeReport(BUILTIN_MODELS, { rounds: [coding, design] }, { signal });
  if (!mixed.ok) throw new Error(mixed.message);
  expect(mixed.report.detailed_feedback).toContain("1 of 1 coding question passed every hidden test.");
  expect(mixed.report.versions.rubric).toBe(`${RUBRIC_VERSION}, ${DESIGN_RUBRIC_VERSION}`);
});
