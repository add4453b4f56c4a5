import fs from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../local/postgres/test-database.ts";
import type { Db } from "./client.ts";
import { sqlState } from "./errors.ts";
import { anInterview, aQuestion, aUser, round, submission } from "./queries/fixtures.ts";
import { saveRows } from "./queries/saved-rows.ts";

describe("the database", () => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await testDatabase();
    db = database.db;
  }, 60_000);
  afterAll(() => database.close());

  const CHECK_VIOLATION = "23514";
  const refusal = async (statement: ReturnType<typeof sql>) =>
    sqlState(
      await db.execute(statement).then(
        () => null,
        (error: unknown) => error,
      ),
    );

  test("has every table of the data model, sessions, and what selection, editing, sharing and erasing keep", async () => {
    const { rows } = await db.execute(
      sql`select table_name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    expect(rows.map(({ table_name }) => table_name)).toEqual([
      "answer_worths",
      "audit_events",
      "code_submissions",
      "erasures",
      "interview_feedback",
      "interviews",
      "messages",
      "question_drafts",
      "question_jobs",
      "question_options",
      "question_reports",
      "question_test_cases",
      "question_versions",
      "questions",
      "replay_links",
      "rounds",
      "scenario_responses",
      "sessions",
      "topic_stances",
      "user_daily_stats",
      "user_profiles",
      "user_skills",
      "users",
    ]);
  });

  test.each([0, 50])("takes %i years of experience", async (years) => {
    const userId = await aUser(db);
    await db.execute(sql`update user_profiles set experience_years = ${years} where user_id = ${userId}`);
  });

  test.each([-1, 51])("refuses %i years of experience", async (years) => {
    const userId = await aUser(db);
    expect(
      await refusal(sql`update user_profiles set experience_years = ${years} where user_id = ${userId}`),
    ).toBe(CHECK_VIOLATION);
  });

  test.each([-1, 101])("refuses a score of %i", async (score) => {
    const row = round({
      interview_id: await anInterview(db, await aUser(db)),
      question_id: await aQuestion(db),
    });
    await saveRows(db, [{ table: "rounds", values: row }]);
    expect(await refusal(sql`update rounds set score = ${score} where id = ${row.id}`)).toBe(CHECK_VIOLATION);
  });

  test("refuses a status that the data model does not know, and a coding question with options", async () => {
    const id = await anInterview(db, await aUser(db));
    expect(await refusal(sql`update interviews set status = 'LOST' where id = ${id}`)).toBe(CHECK_VIOLATION);
    const question = await aQuestion(db);
    expect(await refusal(sql`update questions set format = 'MCQ' where id = ${question}`)).toBe(
      CHECK_VIOLATION,
    );
  });

  test("forgets everything of a person with the person", async () => {
    const userId = await aUser(db);
    const row = round({ interview_id: await anInterview(db, userId), question_id: await aQuestion(db) });
    await saveRows(db, [
      { table: "rounds", values: row },
      { table: "code_submissions", values: submission({ round_id: row.id }) },
    ]);
    await db.execute(sql`delete from users where id = ${userId}`);
    const { rows } = await db.execute(sql`select
      (select count(*)::int from interviews where user_id = ${userId}) as interviews,
      (select count(*)::int from user_profiles where user_id = ${userId}) as profiles,
      (select count(*)::int from rounds where id = ${row.id}) as rounds,
      (select count(*)::int from code_submissions where round_id = ${row.id}) as submissions`);
    expect(rows).toEqual([{ interviews: 0, profiles: 0, rounds: 0, submissions: 0 }]);
  });
});

test("the migrations bring about exactly what the schema says", async () => {
  const here = new URL("./schema/", import.meta.url);
  const files = fs.readdirSync(here).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(new URL(name, here).href)));
  const snapshots = fs
    .readdirSync(new URL("../migrations/meta", here))
    .filter((name) => /snapshot/.test(name));
  const latest = JSON.parse(
    fs.readFileSync(new URL(`../migrations/meta/${snapshots.sort().at(-1)}`, here), "utf8"),
  );
  const schema = generateDrizzleJson(Object.assign({}, ...modules));
  expect(await generateMigration(latest, schema)).toEqual([]);
});
