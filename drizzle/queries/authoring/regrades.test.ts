import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { aQuestion, aUser } from "../fixtures.ts";
import { finishedRegrade, noteApplied } from "./regrades.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());

test("what two tell the candidates at once is noted once, with what the first of them told", async () => {
  const [questionId, ada, grace] = [await aQuestion(db), await aUser(db), await aUser(db)];
  const result = { lines: [], content_hash: "", applied: null, evaluations: [] };
  const [job] = await db
    .insert(question_jobs)
    .values({ question_id: questionId, kind: "REGRADE", status: "DONE", result })
    .returning({ id: question_jobs.id });
  const jobId = job!.id;
  const note = (by: string, rounds: number) =>
    noteApplied(db, {
      ...{ questionId, jobId, by },
      applied: { at: "2026-11-23T15:00:00.000Z", version: 2, rounds },
    });
  const noted = await Promise.all([note(ada, 1), note(grace, 2)]);
  expect(noted.filter(Boolean)).toHaveLength(1);
  const rounds = noted[0] ? 1 : 2;
  const kept = await finishedRegrade(db, questionId, jobId);
  expect(kept).toEqual({
    ...{ lines: [], content_hash: "" },
    applied: { at: "2026-11-23T15:00:00.000Z", version: 2, rounds },
  });
  const events = await db.select().from(audit_events).where(eq(audit_events.subject_id, questionId));
  expect(events.map(({ action, detail, actor_id }) => ({ action, detail, actor_id }))).toEqual([
    { action: "question.regraded", detail: { version: 2, rounds }, actor_id: noted[0] ? ada : grace },
  ]);
});
