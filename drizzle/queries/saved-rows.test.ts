import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { rounds } from "../schema/rounds.ts";
import { anInterview, aQuestion, aUser, evaluation, newId, report, round, submission } from "./fixtures.ts";
import { saveRows } from "./saved-rows.ts";

describe("rows of a room on their way to Postgres", () => {
  let database: TestDatabase;
  let db: Db;
  let interview_id: string;
  let question_id: string;

  beforeAll(async () => {
    database = await testDatabase();
    db = database.db;
    interview_id = await anInterview(db, await aUser(db));
    question_id = await aQuestion(db);
  }, 60_000);
  afterAll(() => database.close());

  const opened = async () => {
    const row = round({ interview_id, question_id });
    await saveRows(db, [{ table: "rounds", values: row }]);
    return row;
  };
  const storedRound = async (id: string) => (await db.select().from(rounds).where(eq(rounds.id, id)))[0];

  test("saving the same rows twice leaves them as after the first time", async () => {
    const row = await opened();
    const message = {
      id: newId(),
      round_id: row.id,
      role: "USER" as const,
      content: "Can numbers repeat?",
      message_type: "CHAT" as const,
      metadata: null,
      created_at: row.started_at + 1000,
    };
    const save = () =>
      saveRows(db, [
        { table: "rounds", values: row },
        { table: "messages", values: message },
        { table: "code_submissions", values: submission({ id: message.id, round_id: row.id }) },
      ]);
    await save();
    await save();
    const stored = await db.select().from(messages).where(eq(messages.round_id, row.id));
    expect(stored).toEqual([{ ...message, created_at: new Date(message.created_at) }]);
    expect(
      await db.select().from(code_submissions).where(eq(code_submissions.round_id, row.id)),
    ).toHaveLength(1);
  });

  test("an evaluated round has its score, feedback and evaluation, and an older replay erases none of them", async () => {
    const row = await opened();
    const ended = {
      ...row,
      status: "COMPLETED" as const,
      ended_at: row.started_at + 600_000,
      duration_sec: 600,
    };
    await saveRows(db, [{ table: "rounds", values: { ...ended, evaluation: evaluation() } }]);
    await saveRows(db, [
      { table: "rounds", values: ended },
      { table: "rounds", values: row },
    ]);
    const stored = await storedRound(row.id);
    expect(stored).toMatchObject({
      status: "COMPLETED",
      score: 80,
      ai_feedback: "Well done.",
      duration_sec: 600,
    });
    expect(stored?.evaluation?.technical).toEqual({ value: 85, low: 80, high: 90 });
  });

  test("a round that could not be assessed has no score, which is not zero", async () => {
    const row = await opened();
    await saveRows(db, [{ table: "rounds", values: { ...row, evaluation: evaluation({ score: null }) } }]);
    expect((await storedRound(row.id))?.score).toBeNull();
  });

  test("a finished run is not put back to waiting by an older row", async () => {
    const row = await opened();
    const waiting = submission({ round_id: row.id });
    const finished = { ...waiting, status: "COMPLETED" as const, tests_passed: 3, tests_total: 4 };
    for (const values of [waiting, finished, waiting])
      await saveRows(db, [{ table: "code_submissions", values }]);
    const [stored] = await db.select().from(code_submissions).where(eq(code_submissions.id, waiting.id));
    expect(stored).toMatchObject({ status: "COMPLETED", tests_passed: 3, tests_total: 4 });
  });

  test("an interview stays where its room was last, though an older row comes late or twice", async () => {
    const values = {
      id: interview_id,
      status: "IN_PROGRESS" as const,
      started_at: Date.UTC(2026, 10, 22, 10),
      paused_at: null,
      ended_at: null,
      total_duration_sec: null,
      room_seq: 3,
    };
    const paused = { ...values, status: "PAUSED" as const, paused_at: values.started_at + 1, room_seq: 2 };
    const over = {
      ...values,
      status: "COMPLETED" as const,
      ended_at: values.started_at + 60_000,
      total_duration_sec: 60,
      room_seq: 9,
    };
    const stored = async () => (await db.select().from(interviews).where(eq(interviews.id, interview_id)))[0];
    for (const each of [values, paused]) await saveRows(db, [{ table: "interviews", values: each }]);
    expect(await stored()).toMatchObject({ status: "IN_PROGRESS", paused_at: null });
    for (const each of [over, values]) await saveRows(db, [{ table: "interviews", values: each }]);
    expect(await stored()).toMatchObject({ status: "COMPLETED", total_duration_sec: 60 });
    expect((await stored())?.ended_at?.getTime()).toBe(over.ended_at);
  });

  test("an interview that was never created is not made up", async () => {
    const id = newId();
    await saveRows(db, [
      {
        table: "interviews",
        values: {
          id,
          status: "IN_PROGRESS",
          started_at: 0,
          paused_at: null,
          ended_at: null,
          total_duration_sec: null,
          room_seq: 1,
        },
      },
    ]);
    expect(await db.select().from(interviews).where(eq(interviews.id, id))).toEqual([]);
  });

  test("feedback keeps scores in columns, all of it in the report, and 0 where nothing was assessed", async () => {
    const id = await anInterview(db, await aUser(db));
    const values = {
      id: newId(),
      interview_id: id,
      report: report({ communication: null }),
      transcript_url: "transcripts/x.json",
      generated_at: Date.UTC(2026, 10, 22, 12),
    };
    await saveRows(db, [{ table: "interview_feedback", values }]);
    const older = {
      ...values,
      id: newId(),
      report: report({ overall: null }),
      generated_at: values.generated_at - 1,
    };
    await saveRows(db, [{ table: "interview_feedback", values: older }]);
    const stored = await db.select().from(interview_feedback).where(eq(interview_feedback.interview_id, id));
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({
      overall_score: 78,
      communication_score: 0,
      strengths: ["Chose a map."],
      study_topics: ["hashmap"],
      transcript_url: "transcripts/x.json",
    });
    expect(stored[0]?.report).toEqual(values.report);
  });

  test("characters that Postgres cannot hold do not stop a row", async () => {
    const row = await opened();
    const values = submission({
      round_id: row.id,
      code: "a\u0000b\ud800c",
      test_results: [{ input: "\u0000", expected: "🙂", actual: "\udc00", passed: false, is_sample: true }],
    });
    await saveRows(db, [{ table: "code_submissions", values }]);
    const [stored] = await db.select().from(code_submissions).where(eq(code_submissions.id, values.id));
    expect(stored?.code).toBe("a\ufffdb\ufffdc");
    expect(stored?.test_results?.[0]).toMatchObject({ input: "\ufffd", expected: "🙂", actual: "\ufffd" });
  });

  test("one row that is refused takes its whole batch back", async () => {
    const row = round({ interview_id, question_id });
    const orphan = submission({ round_id: newId() });
    await expect(
      saveRows(db, [
        { table: "rounds", values: row },
        { table: "code_submissions", values: orphan },
      ]),
    ).rejects.toThrow();
    expect(await storedRound(row.id)).toBeUndefined();
  });

  test("no rows is no work", async () => {
    await expect(saveRows(db, [])).resolves.toBeUndefined();
  });
});
