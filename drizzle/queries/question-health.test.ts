import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InterviewConfig, InterviewStatus, RoundStatus } from "../../domain/interview.ts";
import type { Language } from "../../domain/judge/signature.ts";
import { healthOf } from "../../domain/question-health/health.ts";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { question_reports } from "../schema/question-reports.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { aQuestion, aUser, config, newId, round, submission } from "./fixtures.ts";
import { createInterview } from "./interviews.ts";
import { askedVersions, observedQuestions } from "./question-health.ts";
import { saveRows } from "./saved-rows.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());

type Played = {
  user?: string;
  score?: number | null;
  status?: RoundStatus;
  interview?: InterviewStatus;
  config?: Partial<InterviewConfig>;
  seconds?: number;
  hints?: number;
  version?: number;
  languages?: Language[];
  started?: number;
};

/** A round of the question in an interview of its own; the round's id. */
async function played(question_id: string, given: Played = {}): Promise<string> {
  const user = given.user ?? (await aUser(db));
  const interview_id = await createInterview(db, user, {
    type: "DSA",
    difficulty: "EASY",
    config: config(given.config),
  });
  const started_at = given.started ?? Date.UTC(2026, 10, 22, 10);
  const status = given.status ?? "COMPLETED";
  const row = round({
    interview_id,
    question_id,
    status,
    started_at,
    ended_at: status === "IN_PROGRESS" ? null : started_at + 600_000,
    duration_sec: given.seconds ?? 600,
    hints_used: given.hints ?? 0,
  });
  const runs = (given.languages ?? []).map((language, at) => ({
    table: "code_submissions" as const,
    values: submission({ round_id: row.id, language, created_at: started_at + at * 1000 }),
  }));
  await saveRows(db, [{ table: "rounds", values: row }, ...runs]);
  await db
    .update(rounds)
    .set({ score: given.score ?? null, question_version: given.version ?? null })
    .where(eq(rounds.id, row.id));
  await db
    .update(interviews)
    .set({ status: given.interview ?? (status === "IN_PROGRESS" ? "IN_PROGRESS" : "COMPLETED") })
    .where(eq(interviews.id, interview_id));
  return row.id;
}

async function seen(questionId: string, version?: number) {
  const [question] = await observedQuestions(db, { questionId, ...(version && { version }) });
  if (!question) throw new Error("the question was not found");
  return question.seen;
}

describe("what is counted of a question", () => {
  test("are its rounds with their scores, hints and times; trials are no part of it", async () => {
    const id = await aQuestion(db, { time_limit_min: 10 });
    await played(id, { score: 40, seconds: 300, hints: 2 });
    await played(id, { score: 70, seconds: 900 });
    await played(id, { score: 100, seconds: 660, config: { accommodations: EXTRA } });
    await played(id, { status: "IN_PROGRESS" });
    await played(id, { score: 0, seconds: 6000, hints: 3, config: { trial: id } });
    expect(await seen(id)).toMatchObject({
      asked: 4,
      over: 3,
      skipped: 0,
      left: 0,
      scores: { n: 3, mean: 70, median: 70, sd: 30 },
      hints: { n: 3, with_hint: 1, mean: expect.closeTo(2 / 3) },
      timed: { n: 3, over: 1, median_share: expect.closeTo(0.733, 2) },
    });
  });

  test("has no time against a limit where the interview had none", async () => {
    const id = await aQuestion(db, { time_limit_min: 10 });
    await played(id, { score: 40, seconds: 6000, config: { time_limit_min: null } });
    expect(await seen(id)).toMatchObject({ hints: { n: 1 }, timed: { n: 0, over: 0, median_share: null } });
  });

  test("tells passing over a question from giving the interview up in it", async () => {
    const id = await aQuestion(db);
    await played(id, { status: "SKIPPED" });
    await played(id, { status: "COMPLETED", interview: "ABANDONED" });
    await played(id, { status: "SKIPPED", interview: "ABANDONED" });
    await played(id, { score: 50 });
    // Given up in a later question: no fault of this one.
    const earlier = await played(id, { score: 60, interview: "ABANDONED" });
    const [row] = await db.select().from(rounds).where(eq(rounds.id, earlier));
    if (!row) throw new Error("the round is not there");
    const { interview_id } = row;
    const later = round({ interview_id, question_id: await aQuestion(db), round_number: 2 });
    await saveRows(db, [{ table: "rounds", values: later }]);
    expect(await seen(id)).toMatchObject({ asked: 5, over: 5, skipped: 1, left: 2 });
  });

  test("holds scores by the language of the last submission", async () => {
    const id = await aQuestion(db);
    await played(id, { score: 60, languages: ["java"] });
    await played(id, { score: 80, languages: ["java"] });
    await played(id, { score: 90, languages: ["java", "python"] });
    await played(id, { score: 10 });
    expect((await seen(id)).languages).toEqual([
      { language: "java", n: 2, mean: 70, variance: 200 },
      { language: "python", n: 1, mean: 90, variance: 0 },
    ]);
  });

  test("can be that of one version alone", async () => {
    const id = await aQuestion(db);
    await played(id, { score: 20, version: 1 });
    await played(id, { score: 80, version: 2 });
    await played(id, { score: 90, version: 2 });
    await played(id, { score: 50 });
    expect((await seen(id, 2)).scores).toMatchObject({ n: 2, mean: 85 });
    expect((await seen(id)).scores.n).toBe(4);
    expect(await askedVersions(db, id)).toEqual([
      { version: 2, asked: 2 },
      { version: 1, asked: 1 },
      { version: null, asked: 1 },
    ]);
  });

  test("counts open reports by their kind", async () => {
    const id = await aQuestion(db);
    for (const [kind, status] of [
      ["TESTS_WRONG", "OPEN"],
      ["TESTS_WRONG", "DISMISSED"],
      ["UNCLEAR", "OPEN"],
    ] as const) {
      const user_id = await aUser(db);
      const round_id = await played(id, { user: user_id });
      await db.insert(question_reports).values({ question_id: id, user_id, round_id, kind, status });
    }
    expect((await seen(id)).reports).toEqual({ TESTS_WRONG: 1, UNCLEAR: 1, OTHER: 0 });
  });
});

describe("how well a question tells strong from weak", () => {
  /** Twelve candidates whose score here rises, and elsewhere as `elsewhere` says. */
  async function asked(elsewhere: (at: number) => number): Promise<string> {
    const [id, easy, hard] = [await aQuestion(db), await aQuestion(db), await aQuestion(db)];
    await db.update(questions).set({ avg_score: "80" }).where(eq(questions.id, easy));
    await db.update(questions).set({ avg_score: "30" }).where(eq(questions.id, hard));
    for (let at = 0; at < 12; at++) {
      const user = await aUser(db);
      await played(id, { user, score: 10 + 7 * at });
      // The strong were asked hard questions: their raw scores there are lower than those of the weak.
      const [other, average] = at < 6 ? ([easy, 80] as const) : ([hard, 30] as const);
      await played(other, { user, score: average + elsewhere(at) });
    }
    return id;
  }
  const r = async (id: string) => healthOf(await seen(id)).discrimination;

  test("is high where candidates who do well here stand above the average elsewhere, whatever they were asked there", async () => {
    const { n, value } = await r(await asked((at) => at));
    expect(n).toBe(12);
    expect(value?.value).toBeCloseTo(1, 5);
  });

  test("is negative where the weak do better here than the strong", async () => {
    expect((await r(await asked((at) => -at))).value?.value).toBeCloseTo(-1, 5);
  });

  test("is known where no average is kept yet: it is counted from the answers", async () => {
    const [id, other] = [await aQuestion(db), await aQuestion(db)];
    for (let at = 0; at < 10; at++) {
      const user = await aUser(db);
      await played(id, { user, score: 5 * at });
      await played(other, { user, score: 40 + 2 * at });
    }
    expect((await r(id)).value?.value).toBeCloseTo(1, 5);
  });

  test("counts the first answer of a person, and nobody who answered nothing else", async () => {
    const [id, other] = [await aQuestion(db), await aQuestion(db)];
    const user = await aUser(db);
    await played(id, { user, score: 30, started: 1000 });
    await played(id, { user, score: 100, started: 2_000_000_000 });
    await played(other, { user, score: 50 });
    await played(id, { score: 90 });
    const { pairs } = await seen(id);
    expect(pairs).toEqual({ n: 1, sxx: 0, syy: 0, sxy: 0 });
  });
});

test("every live question is looked at, and one that was retired only while a report of it is open", async () => {
  const [live, retired, reported] = [await aQuestion(db), await aQuestion(db), await aQuestion(db)];
  for (const id of [retired, reported])
    await db.update(questions).set({ is_active: false }).where(eq(questions.id, id));
  const user_id = await aUser(db);
  const round_id = await played(reported, { user: user_id });
  await db.insert(question_reports).values({ question_id: reported, user_id, round_id, kind: "OTHER" });
  const found = (await observedQuestions(db)).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining([live, reported]));
  expect(found).not.toContain(retired);
  expect(await observedQuestions(db, { questionId: newId() })).toEqual([]);
});

test("what is counted of all questions at once is what is counted of each", async () => {
  const all = await observedQuestions(db);
  const some = all.filter(({ seen: { asked } }) => asked > 2).slice(0, 5);
  expect(some.length).toBeGreaterThan(2);
  for (const question of some)
    expect(rounded(await observedQuestions(db, { questionId: question.id }))).toEqual(rounded([question]));
});

/** Sums of fractions depend a little on the order in which they are taken. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "number" ? Number(part.toFixed(9)) : part)));

const EXTRA = { extra_time: 1.5 as const, countdown: true, text_only: false };
