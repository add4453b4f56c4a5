import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { loadReport } from "./feedback.ts";
import { anInterview, aQuestion, aUser, config, evaluation, newId, report, round } from "./fixtures.ts";
import { countReportsOverdue } from "./health.ts";
import { listInterviews } from "./history.ts";
import { createInterview, getInterview, loadInterviewForRoom, recentResults } from "./interviews.ts";
import { saveRows } from "./saved-rows.ts";

describe("interviews", () => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await testDatabase();
    db = database.db;
  }, 60_000);
  afterAll(() => database.close());

  const complete = async (userId: string, endedAt: number, overall: number | null = 78) => {
    const id = await anInterview(db, userId);
    const question_id = await aQuestion(db, { topics: ["heap", "arrays"] });
    const score = overall === null ? null : { value: overall, low: overall, high: overall };
    const ended = { status: "COMPLETED" as const, ended_at: endedAt };
    await saveRows(db, [
      {
        table: "interviews",
        values: {
          id,
          ...ended,
          started_at: endedAt - 600_000,
          paused_at: null,
          total_duration_sec: 600,
          room_seq: 1,
        },
      },
      {
        table: "rounds",
        values: round({ interview_id: id, question_id, ...ended, evaluation: evaluation({ score }) }),
      },
      {
        table: "interview_feedback",
        values: {
          id: newId(),
          interview_id: id,
          report: report({ overall: score }),
          transcript_url: null,
          generated_at: endedAt,
        },
      },
    ]);
    return id;
  };

  test("a new interview is CREATED, without rounds or report", async () => {
    const userId = await aUser(db);
    const id = await anInterview(db, userId);
    expect(await getInterview(db, userId, id)).toMatchObject({
      id,
      status: "CREATED",
      config: config(),
      rounds: [],
      overall: null,
      report: "none",
    });
    expect(await loadInterviewForRoom(db, id)).toMatchObject({
      user_id: userId,
      type: "DSA",
      difficulty: "MEDIUM",
    });
  });

  test("a completed interview shows its rounds and the band of its overall score", async () => {
    const userId = await aUser(db);
    const id = await complete(userId, Date.UTC(2026, 10, 22, 12));
    expect(await getInterview(db, userId, id)).toMatchObject({
      status: "COMPLETED",
      total_duration_sec: 600,
      rounds: [{ round_number: 1, question_title: "Two Sum", status: "COMPLETED", score: 78 }],
      overall: { value: 78, low: 78, high: 78 },
      report: "ready",
    });
    expect(await recentResults(db, userId, "DSA")).toEqual([{ difficulty: "MEDIUM", overall: 78 }]);
  });

  test("an interview that could not be assessed has no overall score", async () => {
    const userId = await aUser(db);
    const id = await complete(userId, Date.UTC(2026, 10, 22, 12), null);
    expect(await getInterview(db, userId, id)).toMatchObject({ overall: null, report: "ready" });
  });

  test("another person's interview and feedback cannot be read", async () => {
    const id = await complete(await aUser(db), Date.UTC(2026, 10, 22, 12));
    const other = await aUser(db);
    expect(await getInterview(db, other, id)).toBeNull();
    expect(await loadReport(db, other, id)).toBeNull();
    expect((await listInterviews(db, other, { limit: 10 })).interviews).toEqual([]);
  });

  test("pages of a list hold every interview exactly once, newest first", async () => {
    const userId = await aUser(db);
    const made: string[] = [];
    for (let i = 0; i < 7; i++) made.push(await anInterview(db, userId));
    const found: string[] = [];
    let after: Awaited<ReturnType<typeof listInterviews>>["next"] | undefined;
    do {
      const page = await listInterviews(db, userId, { limit: 3, after: after ?? undefined });
      expect(page.interviews.length).toBeLessThanOrEqual(3);
      found.push(...page.interviews.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(found).toEqual(made.reverse());
  });

  test("a list can be narrowed to a status, to those that are not over and to a type", async () => {
    const userId = await aUser(db);
    const begun = await anInterview(db, userId);
    const done = await complete(userId, Date.UTC(2026, 10, 22, 12));
    const ids = async (filter: object) =>
      (await listInterviews(db, userId, { limit: 10, ...filter })).interviews.map(({ id }) => id);
    expect(await ids({ status: "COMPLETED" })).toEqual([done]);
    expect(await ids({ live: true })).toEqual([begun]);
    expect(await ids({ type: "SYSTEM_DESIGN" })).toEqual([]);
    expect(await ids({ type: "DSA" })).toHaveLength(2);
  });

  test("a report is there for its owner once it is written", async () => {
    const userId = await aUser(db);
    expect(await loadReport(db, userId, await anInterview(db, userId))).toBeNull();
    const id = await complete(userId, Date.UTC(2026, 10, 22, 12));
    expect(await loadReport(db, userId, id)).toMatchObject({ overall: { value: 78 } });
  });

  test("health counts the interviews whose report is overdue", async () => {
    const before = await countReportsOverdue(db, 10);
    const userId = await aUser(db);
    for (const minutes of [30, 1]) {
      const id = await createInterview(db, userId, { type: "DSA", difficulty: "EASY", config: config() });
      const ended_at = Date.now() - minutes * 60_000;
      await saveRows(db, [
        {
          table: "interviews",
          values: {
            id,
            status: "COMPLETED",
            started_at: 0,
            paused_at: null,
            ended_at,
            total_duration_sec: 1,
            room_seq: 1,
          },
        },
      ]);
    }
    expect(await countReportsOverdue(db, 10)).toBe(before + 1);
  });
});
