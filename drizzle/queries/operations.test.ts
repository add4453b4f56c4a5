import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { erasures } from "../schema/erasures.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { question_jobs } from "../schema/question-jobs.ts";
import { aQuestion, aUser, config, evaluation, newId, report, round } from "./fixtures.ts";
import { erasuresWaiting, turnsOfModels } from "./health.ts";
import { createInterview } from "./interviews.ts";
import { interviewsBegun, modelDays, recentJobs } from "./operations.ts";
import { saveRows } from "./saved-rows.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());

const DAY_MS = 86_400_000;
const TODAY = Math.floor(Date.now() / DAY_MS) * DAY_MS;
const day = (ago: number) => new Date(TODAY - ago * DAY_MS).toISOString().slice(0, 10);
const since = new Date(TODAY - 2 * DAY_MS);

type Turn = { model: string; tokens: number | null; ago: number; failed?: boolean; over?: boolean };

/** An interview of one question with these turns, graded by `grader` so many days ago. */
async function spoken(
  turns: Turn[],
  grader: { model: string; tokens: number; ago: number } | null,
  given = {},
) {
  const interview_id = await createInterview(db, await aUser(db), {
    type: "DSA",
    difficulty: "EASY",
    config: { ...config(), ...given },
  });
  const versions = { model: grader?.model ?? "", prompt: "1", rubric: "1", schema: "1" };
  const made = round({
    interview_id,
    question_id: await aQuestion(db),
    ...(grader && {
      ended_at: TODAY - grader.ago * DAY_MS + 1000,
      evaluation: evaluation({ tokens_used: grader.tokens, versions }),
    }),
  });
  await saveRows(db, [
    { table: "rounds", values: made },
    ...turns.map(({ model, tokens, ago, failed = false, over = false }) => ({
      table: "messages" as const,
      values: {
        id: newId(),
        round_id: made.id,
        role: "ASSISTANT" as const,
        content: "What next?",
        message_type: "CHAT" as const,
        metadata: {
          model,
          prompt_version: "1",
          tokens_used: tokens,
          failed_over: failed,
          hint_like: false,
          ...(over && { budget_reached: true as const }),
        },
        created_at: TODAY - ago * DAY_MS + 1000,
      },
    })),
  ]);
  return { interview_id, round_id: made.id };
}

describe("what models did", () => {
  test("is told by day and model, newest first: turns, grades and second grades, and what fell back", async () => {
    const { interview_id, round_id } = await spoken(
      [
        { model: "gpt", tokens: 100, ago: 0 },
        { model: "gpt", tokens: null, ago: 0 },
        { model: "gpt", tokens: 7, ago: 1 },
        { model: "built-in-2", tokens: null, ago: 0, failed: true },
        { model: "built-in-2", tokens: null, ago: 0, over: true },
        { model: "gpt", tokens: 5000, ago: 3 },
      ],
      { model: "grader", tokens: 300, ago: 1 },
    );
    const versions = { model: "grader", prompt: "1", rubric: "1", schema: "1" };
    const second = evaluation({ round_id, tokens_used: 40, versions });
    const regrades = [{ at: TODAY - DAY_MS + 2000, reason: "", evaluation: second }];
    const whole = report({ regrades });
    await db.insert(interview_feedback).values({
      interview_id,
      overall_score: 0,
      technical_score: 0,
      communication_score: 0,
      problem_solving_score: 0,
      strengths: [],
      improvements: [],
      detailed_feedback: "",
      study_topics: [],
      report: whole,
    });
    const turns = { work: "turns", failed_over: 0, over_budget: 0 };
    expect(await modelDays(db, { since })).toEqual([
      {
        ...turns,
        day: day(0),
        model: "built-in-2",
        count: 2,
        counted: 0,
        tokens: 0,
        failed_over: 1,
        over_budget: 1,
      },
      { ...turns, day: day(0), model: "gpt", count: 2, counted: 1, tokens: 100 },
      { ...turns, day: day(1), model: "gpt", count: 1, counted: 1, tokens: 7 },
      { ...turns, work: "grades", day: day(1), model: "grader", count: 2, counted: 2, tokens: 340 },
    ]);
  });

  test("counts trials, which cost the same, and leaves made-up histories out", async () => {
    await spoken([{ model: "of-a-trial", tokens: 11, ago: 0 }], null, { trial: newId() });
    await spoken([{ model: "made-up", tokens: 11, ago: 0 }], null, { generated: true });
    const models = (await modelDays(db, { since })).map(({ model }) => model);
    expect(models).toContain("of-a-trial");
    expect(models).not.toContain("made-up");
  });
});

test("work on questions is shown while it runs, and where it failed lately with the reason", async () => {
  const question_id = await aQuestion(db, { title: "Word Ladder" });
  const old = new Date(Date.now() - 2 * DAY_MS);
  await db.insert(question_jobs).values([
    { question_id, kind: "PUBLISH_CHECK", status: "RUNNING", steps_done: 3, steps_total: 9, updated_at: old },
    { question_id, kind: "CASES", status: "FAILED", failure: "The runner stayed away." },
    { question_id, kind: "DRY_RUN", status: "FAILED", updated_at: old },
    { question_id, kind: "REGRADE", status: "DONE" },
  ]);
  expect(await recentJobs(db, { failedSince: new Date(Date.now() - DAY_MS) })).toMatchObject([
    {
      kind: "PUBLISH_CHECK",
      status: "RUNNING",
      steps_done: 3,
      steps_total: 9,
      question_title: "Word Ladder",
    },
    { kind: "CASES", status: "FAILED", failure: "The runner stayed away." },
  ]);
});

test("interviews that began since are counted, made-up histories are not", async () => {
  const before = await interviewsBegun(db, { since });
  const begun = async (at: Date | null, given = {}) => {
    const { interview_id } = await spoken([], null, given);
    await db.update(interviews).set({ started_at: at }).where(eq(interviews.id, interview_id));
  };
  await begun(new Date());
  await begun(new Date(+since - 1));
  await begun(null);
  await begun(new Date(), { generated: true });
  expect((await interviewsBegun(db, { since })) - before).toBe(1);
});

test("how many turns of configured models fell back lately is told, the built-in interviewer's own are none of them", async () => {
  const lately = { since: new Date(TODAY) };
  const before = await turnsOfModels(db, lately);
  await spoken(
    [
      { model: "gpt", tokens: 100, ago: 0 },
      { model: "gpt", tokens: 100, ago: 1 },
      { model: "built-in-2", tokens: null, ago: 0, failed: true },
      { model: "built-in-2", tokens: null, ago: 0 },
    ],
    null,
  );
  const after = await turnsOfModels(db, lately);
  expect([after.turns - before.turns, after.failed_over - before.failed_over]).toEqual([2, 1]);
});

test("what is still to be removed is told with since when the oldest waits", async () => {
  expect(await erasuresWaiting(db)).toEqual({ waiting: 0, oldest_at: null });
  const oldest = new Date("2026-11-01T10:00:00.000Z");
  await db.insert(erasures).values([
    { kind: "ROOM", key: newId(), created_at: oldest },
    { kind: "OBJECT", key: newId() },
  ]);
  expect(await erasuresWaiting(db)).toEqual({ waiting: 2, oldest_at: oldest.toISOString() });
});
