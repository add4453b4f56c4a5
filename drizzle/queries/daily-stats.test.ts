import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { user_daily_stats } from "../schema/user-daily-stats.ts";
import { rebuildDailyStats, refreshDailyStats } from "./daily-stats.ts";
import { aQuestion, aUser, config, evaluation, newId, report, round } from "./fixtures.ts";
import { createInterview } from "./interviews.ts";
import { saveRows } from "./saved-rows.ts";

type Given = { endedAt: number; overall?: number | null; zone?: string; seconds?: number };

describe("a person's days", () => {
  let database: TestDatabase;
  let db: Db;
  let question_id: string;
  beforeAll(async () => {
    database = await testDatabase();
    db = database.db;
    question_id = await aQuestion(db, { topics: ["heap", "arrays"] });
  }, 60_000);
  afterAll(() => database.close());

  const complete = async (userId: string, { endedAt, overall = 78, zone = "UTC", seconds = 600 }: Given) => {
    const id = await createInterview(db, userId, {
      type: "DSA",
      difficulty: "EASY",
      config: config({ time_zone: zone }),
    });
    const score = overall === null ? null : { value: overall, low: overall, high: overall };
    const ended = { status: "COMPLETED" as const, ended_at: endedAt };
    await saveRows(db, [
      {
        table: "interviews",
        values: {
          id,
          ...ended,
          started_at: endedAt - 1000 * seconds,
          paused_at: null,
          total_duration_sec: seconds,
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
  const scored = (interviewId: string, value: number) =>
    db
      .update(interview_feedback)
      .set({ report: report({ overall: { value, low: value, high: value } }) })
      .where(eq(interview_feedback.interview_id, interviewId));
  const refresh = (userId: string, date: string) => refreshDailyStats(db, { userId, date, timeZone: "UTC" });
  const rowsOf = async (userId: string) => {
    const rows = await db.select().from(user_daily_stats).where(eq(user_daily_stats.user_id, userId));
    return rows
      .map(({ id: _, created_at: _created, updated_at: _updated, ...row }) => row)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  };

  test("are counted from their interviews, each in its own time zone, and counting twice changes nothing", async () => {
    const userId = await aUser(db);
    const zone = "Europe/Berlin";
    await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 12), overall: 60, zone });
    // 23:30 UTC on the 20th is the 21st in Berlin.
    await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 23, 30), overall: 70, zone });
    await complete(userId, { endedAt: Date.UTC(2026, 10, 21, 9), overall: null, zone });
    for (const date of ["2026-11-21", "2026-11-20", "2026-11-21"]) await refresh(userId, date);
    expect(await rowsOf(userId)).toMatchObject([
      { date: "2026-11-20", interviews_completed: 1, avg_score: "60.00", streak_days: 1 },
      {
        date: "2026-11-21",
        interviews_completed: 2,
        dsa_count: 2,
        system_design_count: 0,
        avg_score: "70.00",
        time_spent_min: 20,
        topics_practiced: ["arrays", "heap"],
        streak_days: 2,
      },
    ]);
  });

  test("hold an interview once, although the next one is taken in another time zone", async () => {
    const userId = await aUser(db);
    // The 21st in Berlin, where it was taken; the 20th in New York, where the next one is.
    await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 23, 30), zone: "Europe/Berlin" });
    await refresh(userId, "2026-11-21");
    await complete(userId, { endedAt: Date.UTC(2026, 10, 21, 1), zone: "America/New_York" });
    await refresh(userId, "2026-11-20");
    expect((await rowsOf(userId)).map(({ interviews_completed }) => interviews_completed)).toEqual([1, 1]);
  });

  test("join into one streak when an interview arrives late", async () => {
    const userId = await aUser(db);
    for (const day of [10, 12, 11]) {
      await complete(userId, { endedAt: Date.UTC(2026, 10, day, 12) });
      await refresh(userId, `2026-11-${day}`);
    }
    expect((await rowsOf(userId)).map(({ streak_days }) => streak_days)).toEqual([1, 2, 3]);
  });

  test("lose no interview when two end at once", async () => {
    const userId = await aUser(db);
    const ended = Array.from({ length: 4 }, (_, index) => Date.UTC(2026, 10, 20, 12, index));
    await Promise.all(
      ended.map(async (endedAt) => {
        await complete(userId, { endedAt });
        await refresh(userId, "2026-11-20");
      }),
    );
    expect(await rowsOf(userId)).toMatchObject([{ interviews_completed: 4 }]);
  });

  /** A database that lets `meanwhile` happen after all has been read and before anything is written, the first time or always. */
  const interrupted = (meanwhile: () => Promise<unknown>, { always = false } = {}): Db => {
    let isDone = false;
    return new Proxy(db, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        if (name !== "batch") return typeof value === "function" ? value.bind(target) : value;
        return async (work: Parameters<Db["batch"]>[0]) => {
          if (!isDone) {
            isDone = !always;
            await meanwhile();
          }
          return target.batch(work);
        };
      },
    });
  };

  test("hold an interview that ends while all of them are counted anew", async () => {
    const userId = await aUser(db);
    await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 9) });
    const slow = interrupted(() => complete(userId, { endedAt: Date.UTC(2026, 10, 20, 12) }));
    await rebuildDailyStats(slow, userId);
    expect(await rowsOf(userId)).toMatchObject([{ interviews_completed: 2 }]);
  });

  test("hold both scores where the report of one is written while the other's day is counted", async () => {
    for (const count of [
      (on: Db, userId: string) => refreshDailyStats(on, { userId, date: "2026-11-20", timeZone: "UTC" }),
      (on: Db, userId: string) => rebuildDailyStats(on, userId),
    ]) {
      const userId = await aUser(db);
      await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 9), overall: 60 });
      const other = await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 12), overall: null });
      const slow = interrupted(async () => {
        await scored(other, 80);
        await refresh(userId, "2026-11-20");
      });
      await count(slow, userId);
      expect(await rowsOf(userId)).toMatchObject([{ interviews_completed: 2, avg_score: "70.00" }]);
    }
  });

  test("are not said to be counted as long as something changes at every look", async () => {
    const userId = await aUser(db);
    await complete(userId, { endedAt: Date.UTC(2026, 10, 20, 9) });
    let hour = 10;
    const restless = interrupted(() => complete(userId, { endedAt: Date.UTC(2026, 10, 20, hour++) }), {
      always: true,
    });
    await expect(
      refreshDailyStats(restless, { userId, date: "2026-11-20", timeZone: "UTC" }),
    ).rejects.toThrow(/changed at every try/);
  });

  test("come out the same whether counted as interviews end, in any order and repeatedly, or all anew", async () => {
    const zones = ["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo"];
    const some = fc.array(
      fc.record({
        endedAt: fc.integer({ min: Date.UTC(2026, 2, 26), max: Date.UTC(2026, 3, 4) }),
        overall: fc.option(fc.integer({ min: 0, max: 100 })),
        zone: fc.constantFrom(...zones),
        seconds: fc.integer({ min: 0, max: 5000 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(some, async (list) => {
        const userId = await aUser(db);
        for (const given of list) {
          await complete(userId, given);
          const date = new Intl.DateTimeFormat("sv-SE", { timeZone: given.zone }).format(given.endedAt);
          await refresh(userId, date);
          if (given.endedAt % 2 === 0) await refresh(userId, date);
        }
        const incremental = await rowsOf(userId);
        await rebuildDailyStats(db, userId);
        expect(await rowsOf(userId)).toEqual(incremental);
        expect(incremental.reduce((sum, row) => sum + row.interviews_completed, 0)).toBe(list.length);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
