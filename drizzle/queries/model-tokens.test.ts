import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../domain/feedback.ts";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { anInterview, aQuestion, aUser, evaluation, newId, report, round } from "./fixtures.ts";
import { tokensOfUser } from "./model-tokens.ts";
import { saveRows } from "./saved-rows.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());

const MIDNIGHT = Date.UTC(2026, 10, 22);

/** An interview with one turn for each of these costs, an hour apart from `first` on. */
async function interviewThatCost(userId: string, first: number, costs: (number | null)[]): Promise<string> {
  const interview_id = await anInterview(db, userId);
  const made = round({ interview_id, question_id: await aQuestion(db) });
  const turns = costs.map((tokens_used, index) => ({
    table: "messages" as const,
    values: {
      id: newId(),
      round_id: made.id,
      role: "ASSISTANT" as const,
      content: "What next?",
      message_type: "CHAT" as const,
      metadata: { model: "m", prompt_version: "1", tokens_used, failed_over: false, hint_like: false },
      created_at: first + index * 3_600_000,
    },
  }));
  await saveRows(db, [{ table: "rounds", values: made }, ...turns]);
  return interview_id;
}

test("a person's tokens of the day are counted over all interviews but the one at hand, and nobody else's", async () => {
  const [userId, other] = [await aUser(db), await aUser(db)];
  await interviewThatCost(userId, MIDNIGHT + 1000, [100, null, 20]);
  await interviewThatCost(userId, MIDNIGHT - 3_600_000, [1000, 3]);
  const own = await interviewThatCost(userId, MIDNIGHT, [50_000]);
  await interviewThatCost(other, MIDNIGHT, [7000]);
  expect(await tokensOfUser(db, { userId, since: MIDNIGHT, besides: own })).toBe(123);
});

test("grades and second grades of the day count as turns do", async () => {
  const userId = await aUser(db);
  const graded = (tokens_used: number | null) => evaluation({ tokens_used });
  const roundOf = async (interview_id: string, ended_at: number, tokens: number | null) =>
    saveRows(db, [
      {
        table: "rounds",
        values: {
          ...round({ interview_id, question_id: await aQuestion(db) }),
          ended_at,
          evaluation: graded(tokens),
        },
      },
    ]);
  const [other, own] = [await anInterview(db, userId), await anInterview(db, userId)];
  await roundOf(other, MIDNIGHT + 1000, 9000);
  await roundOf(other, MIDNIGHT - 1000, 50_000);
  await roundOf(other, MIDNIGHT + 2000, null);
  await roundOf(own, MIDNIGHT + 1000, 70_000);
  const again = (at: number, tokens: number) => ({
    at,
    reason: "It was solved.",
    evaluation: graded(tokens),
  });
  const saveFeedback = (interview_id: string, given: Report) =>
    saveRows(db, [
      {
        table: "interview_feedback",
        values: {
          id: newId(),
          interview_id,
          report: given,
          transcript_url: null,
          generated_at: MIDNIGHT - 5000,
        },
      },
    ]);
  await saveFeedback(other, report({ regrades: [again(MIDNIGHT + 1, 300), again(MIDNIGHT - 1, 60_000)] }));
  await saveFeedback(own, report({ regrades: [again(MIDNIGHT + 1, 80_000)] }));
  expect(await tokensOfUser(db, { userId, since: MIDNIGHT, besides: own })).toBe(9300);
});

test("who had no other interview spent nothing", async () => {
  expect(await tokensOfUser(db, { userId: await aUser(db), since: MIDNIGHT, besides: newId() })).toBe(0);
});
