import { parse } from "valibot";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NewInterview } from "../domain/interview.ts";
import { aUser } from "../drizzle/queries/fixtures.ts";
import { type TestDatabase, testDatabase } from "../local/postgres/test-database.ts";
import { plannedInterview } from "../worker/routes/interview-plan.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test("an interview for which the bank has no question is refused", async () => {
  const person = { id: await aUser(database.db), language: null };
  const wish = parse(NewInterview, { type: "SYSTEM_DESIGN", num_questions: 2, time_limit_min: 45 });
  await expect(plannedInterview(database.db, person, wish)).rejects.toMatchObject({ code: "no_question" });
});
