import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { questions } from "../schema/questions.ts";
import { anInterview, aQuestion, aUser, evaluation, round } from "./fixtures.ts";
import { questionPool } from "./question-pool.ts";
import { refreshQuestionStats } from "./question-stats.ts";
import { saveRows } from "./saved-rows.ts";

describe("what of questions is known beside their content", () => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await testDatabase();
    db = database.db;
  }, 60_000);
  afterAll(() => database.close());

  test("the pool says what this person has seen, and not what others have", async () => {
    const [ada, grace, question_id] = [await aUser(db), await aUser(db), await aQuestion(db)];
    const row = round({ interview_id: await anInterview(db, ada), question_id });
    await saveRows(db, [{ table: "rounds", values: row }]);
    const seenBy = async (userId: string) =>
      (await questionPool(db, { userId, type: "DSA" })).find(({ id }) => id === question_id)?.last_seen_at;
    expect(await seenBy(ada)).toBe(row.started_at);
    expect(await seenBy(grace)).toBeNull();
    expect(await questionPool(db, { userId: ada, type: "SYSTEM_DESIGN" })).toEqual([]);
  });

  test("how often a question was asked and how it went is counted anew, so that counting twice changes nothing", async () => {
    const question_id = await aQuestion(db);
    const interview_id = await anInterview(db, await aUser(db));
    const judged = (value: number) =>
      round({
        interview_id,
        question_id,
        evaluation: evaluation({ score: { value, low: value, high: value } }),
      });
    await saveRows(db, [
      { table: "rounds", values: judged(80) },
      { table: "rounds", values: judged(65) },
      { table: "rounds", values: round({ interview_id, question_id }) },
    ]);
    await refreshQuestionStats(db, question_id);
    await refreshQuestionStats(db, question_id);
    const [row] = await db.select().from(questions).where(eq(questions.id, question_id));
    expect(row).toMatchObject({ times_asked: 3, avg_score: "72.50" });
  });
});
