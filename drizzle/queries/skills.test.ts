import { eq, type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Topic } from "../../domain/topics.ts";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { answer_worths } from "../schema/answer-worths.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { user_skills } from "../schema/user-skills.ts";
import { assessedRounds } from "./answers.ts";
import { anAnswer, aUser } from "./fixtures.ts";
import { skillsOf } from "./skills.ts";
import { setStance } from "./stances.ts";

describe("what is believed of a person", () => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await testDatabase();
    db = database.db;
  }, 60_000);
  afterAll(() => database.close());

  const HOUR = 3_600_000;
  const START = Date.UTC(2026, 10, 1);

  /** A finished interview with one assessed round; when it ended, in hours from the start. */
  const answered = (userId: string, hour: number, score: number, topic: Topic = "graphs"): Promise<string> =>
    anAnswer(db, userId, { topic, score, ended_at: START + hour * HOUR });

  const stored = async (userId: string) =>
    (await db.select().from(user_skills).where(eq(user_skills.user_id, userId)))[0];
  const question = async (id: string) => (await db.select().from(questions).where(eq(questions.id, id)))[0];
  const worths = () => db.select().from(answer_worths);

  test("is the same whether each answer is counted as it comes or the whole history anew", async () => {
    const userId = await aUser(db);
    for (const [hour, score] of [80, 20, 65, 90].entries()) {
      await answered(userId, hour, score);
      await skillsOf(db, userId);
    }
    const incremental = await stored(userId);
    await db.delete(user_skills).where(eq(user_skills.user_id, userId));
    const { skills } = await skillsOf(db, userId);
    const rebuilt = await stored(userId);
    expect(rebuilt?.skills).toEqual(incremental?.skills);
    expect(rebuilt?.entries).toBe(4);
    expect(skills.answers[skills.topics.indexOf("graphs")]).toBe(4);
  });

  test("counts each answer once, however often it is asked for, and in questions and formats too", async () => {
    const userId = await aUser(db);
    const id = await answered(userId, 1, 95);
    await skillsOf(db, userId);
    const [first, learned, sums] = [await stored(userId), await question(id), await worths()];
    expect(learned?.diff_mu).toBeLessThan(-1);
    expect(learned?.diff_var).toBeLessThan(0.6);
    await Promise.all([skillsOf(db, userId), skillsOf(db, userId)]);
    expect([await stored(userId), await question(id), await worths()]).toEqual([first, learned, sums]);
  });

  test("has every answer in it once when several reports come at the same time", async () => {
    const userId = await aUser(db);
    for (let hour = 0; hour < 3; hour++) await answered(userId, hour, 70);
    await Promise.all([skillsOf(db, userId), skillsOf(db, userId), skillsOf(db, userId)]);
    const { skills } = await skillsOf(db, userId);
    expect(skills.answers.reduce((sum, one) => sum + one, 0)).toBe(3);
    const { rows } = await db.execute(
      sql`select count(*)::int as left from ${rounds} join ${interviews} on interviews.id = interview_id
          where user_id = ${userId} and calibration is null`,
    );
    expect(rows[0]?.left).toBe(0);
  });

  test("puts an answer whose report came late in its place", async () => {
    const [late, inOrder] = [await aUser(db), await aUser(db)];
    await answered(late, 9, 90);
    await skillsOf(db, late);
    await answered(late, 2, 10);
    await answered(inOrder, 2, 10);
    await answered(inOrder, 9, 90);
    const [a, b] = [(await skillsOf(db, late)).skills, (await skillsOf(db, inOrder)).skills];
    expect(a.last).toEqual(b.last);
    expect(a.until?.at).toBe(START + 9 * HOUR);
  });

  test("starts anew from another profile, and with what the person says of a topic", async () => {
    const userId = await aUser(db);
    await answered(userId, 1, 60);
    const before = (await skillsOf(db, userId)).skills;
    await db.update(user_profiles).set({ experience_years: 20 }).where(eq(user_profiles.user_id, userId));
    const after = (await skillsOf(db, userId)).skills;
    const trees = after.topics.indexOf("trees");
    expect(after.belief.mean[trees]).toBeGreaterThan(before.belief.mean[trees]! + 0.3);
    await setStance(db, { userId, topic: "trees", stance: "KNOWN" });
    const said = (await skillsOf(db, userId)).skills;
    expect(said.belief.mean[trees]).toBeGreaterThan(after.belief.mean[trees]!);
    await setStance(db, { userId, topic: "trees", stance: null });
    expect((await skillsOf(db, userId)).skills).toEqual(after);
  });

  test("leaves the profile's topics alone where somebody else wrote first", async () => {
    const userId = await aUser(db);
    for (let hour = 0; hour < 2; hour++) await answered(userId, hour, 5, "dp");
    for (let hour = 2; hour < 4; hour++) await answered(userId, hour, 90, "graphs");
    await skillsOf(db, userId);
    const isTheirs = eq(user_profiles.user_id, userId);
    await db
      .update(user_profiles)
      .set({ weak_topics: ["heap"], strong_topics: [] })
      .where(isTheirs);
    const beaten = Object.create(db, {
      execute: {
        value: async (query: SQL) => {
          await db.execute(sql`update user_skills set version = version + 1 where user_id = ${userId}`);
          return db.execute(query);
        },
      },
    }) as Db;
    await expect(skillsOf(beaten, userId, { anew: true })).rejects.toThrow(/changed at every try/);
    const [profile] = await db.select().from(user_profiles).where(isTheirs);
    expect([profile?.weak_topics, profile?.strong_topics]).toEqual([["heap"], []]);
  });

  test("holds no time against an answer whose interview had no limit", async () => {
    const [limited, free] = [await aUser(db), await aUser(db)];
    for (const userId of [limited, free]) await answered(userId, 1, 90);
    await db.execute(
      sql`update ${interviews} set config = config || '{"time_limit_min": null}' where user_id = ${free}`,
    );
    const limitOf = async (userId: string) =>
      (await assessedRounds(db, userId, { uncounted: false })).map((round) => round.time_limit_sec);
    expect([await limitOf(limited), await limitOf(free)]).toEqual([[900], [null]]);
  });

  test("is worked out anew where what is kept cannot be anybody's skills, or follows from older rules", async () => {
    const userId = await aUser(db);
    await answered(userId, 1, 60);
    const { skills } = await skillsOf(db, userId);
    const whole = (await stored(userId))?.skills;
    for (const [place, value] of [
      ["{covariance,0}", "-1"],
      ["{version}", "1"],
    ]) {
      await db.execute(
        sql`update user_skills set skills = jsonb_set(skills, ${place}::text[], ${value}::jsonb) where user_id = ${userId}`,
      );
      expect((await skillsOf(db, userId)).skills).toEqual(skills);
      expect((await stored(userId))?.skills).toEqual(whole);
    }
  });

  test("names weak and strong topics in the profile, none that was never asked", async () => {
    const userId = await aUser(db);
    for (const [index, topic] of (["graphs", "trees", "dp", "heap"] as const).entries())
      for (let time = 0; time < (topic === "heap" ? 8 : 2); time++)
        await answered(userId, index * 30 + time, topic === "dp" ? 5 : topic === "heap" ? 98 : 70, topic);
    await skillsOf(db, userId);
    const [profile] = await db.select().from(user_profiles).where(eq(user_profiles.user_id, userId));
    expect(profile?.weak_topics).toEqual(["dp"]);
    expect(profile?.strong_topics).toEqual(["heap"]);
  });
});
