import { inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import type { Db } from "../../client.ts";
import { question_reports } from "../../schema/question-reports.ts";
import { questions } from "../../schema/questions.ts";
import { anInterview, aUser, bundle, goLive, round } from "../fixtures.ts";
import { saveRows } from "../saved-rows.ts";
import { saveDraft } from "./drafts.ts";
import { createQuestion } from "./new-question.ts";
import {
  type Direction,
  listQuestions,
  QUESTION_SORTS,
  type QuestionFilter,
  type QuestionSort,
} from "./question-list.ts";
import { setRetired } from "./retiring.ts";

const MANY = 2000;
const LIMIT = 50;

let database: TestDatabase;
let db: Db;
let ada = "";
/** By title: one of each standing, among the many. */
let special: Record<"live" | "changed" | "retired" | "draft", string>;

beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
  ada = await aUser(db, "Ada");
  await db.execute(sql`insert into ${questions}
      (slug, type, format, difficulty, title, description, topics, version, times_asked, avg_score, updated_at)
    select 'many-' || n, case when n % 4 = 0 then 'SYSTEM_DESIGN' else 'DSA' end,
      case when n % 8 = 0 then 'MCQ' else 'OPEN_ENDED' end, (array['EASY', 'MEDIUM', 'HARD'])[1 + n % 3],
      'Question ' || (n % 400), 'text', case when n % 5 = 0 then array['two-pointers', 'arrays'] else array['heap'] end,
      1, n % 7, case when n % 3 = 0 then null else n % 100 end, now() - (n % 50) * interval '1 hour'
    from generate_series(1, ${MANY}::int) n`);
  const live = await goLive(db, bundle({ title: "A 100% live_one", slug: "live-one" }));
  const changed = await goLive(db, bundle({ title: "A changed one", slug: "changed-one" }));
  await saveDraft(db, changed, ada, { revision: 0, changes: { title: "Another title, not live" } });
  const retired = await goLive(db, bundle({ title: "A retired one", slug: "retired-one" }));
  await setRetired(db, retired, ada, true);
  const draft = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "A drafted one" });
  special = { live, changed, retired, draft };
}, 120_000);
afterAll(() => database.close());

const list = (filter: QuestionFilter = {}, sort: QuestionSort = "title", dir: Direction = "asc") =>
  listQuestions(db, { ...filter, sort, dir, limit: LIMIT });
const titles = async (filter: QuestionFilter) => (await list(filter)).questions.map(({ title }) => title);

async function pages(filter: QuestionFilter, sort: QuestionSort, dir: Direction) {
  const found = await list(filter, sort, dir);
  const lines = [...found.questions];
  for (let { next } = found; next; ) {
    const page = await listQuestions(db, { ...filter, sort, dir, after: next, limit: LIMIT });
    lines.push(...page.questions);
    next = page.next;
  }
  return { lines, total: found.total };
}

describe("the list of questions", () => {
  test.each(
    QUESTION_SORTS.flatMap((sort) => [[sort, "asc"] as const, [sort, "desc"] as const]),
  )("by %s %s has each question once, in order, however many pages it takes", async (sort, dir) => {
    const { lines, total } = await pages({ type: "SYSTEM_DESIGN" }, sort, dir);
    expect(total).toBe(MANY / 4);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(total);
    const keys = lines.map((line) => KEYS[sort](line, dir));
    for (let at = 1; at < keys.length; at++) {
      const [before, after] = [keys[at - 1] ?? "", keys[at] ?? ""];
      expect(dir === "asc" ? before <= after : before >= after).toBe(true);
    }
  });

  type Line = Awaited<ReturnType<typeof list>>["questions"][number];
  const KEYS: Record<QuestionSort, (line: Line, dir: Direction) => string | number> = {
    title: ({ title }) => title.toLowerCase(),
    updated: ({ updated_at }) => updated_at,
    difficulty: ({ difficulty }) => ["EASY", "MEDIUM", "HARD"].indexOf(difficulty),
    asked: ({ times_asked }) => times_asked,
    score: ({ avg_score }, dir) => avg_score ?? (dir === "asc" ? 1000 : -1),
    reports: ({ open_reports }) => open_reports,
  };

  test("finds words in titles, names and topics, each of them somewhere", async () => {
    expect(await titles({ search: "CHANGED a" })).toEqual(["A changed one"]);
    expect(await titles({ search: "retired-one" })).toEqual(["A retired one"]);
    expect((await list({ search: "pointers question 35" })).questions[0]).toMatchObject({
      topics: ["two-pointers", "arrays"],
    });
    expect(await titles({ search: "nothing of the kind" })).toEqual([]);
  });

  test("takes the signs of a pattern for what they are", async () => {
    expect(await titles({ search: "100%" })).toEqual(["A 100% live_one"]);
    expect(await titles({ search: "live_one" })).toEqual(["A 100% live_one"]);
    expect(await titles({ search: "\\" })).toEqual([]);
  });

  test("can be narrowed by what a question is and how it stands", async () => {
    expect(await titles({ standing: "draft" })).toEqual(["A drafted one"]);
    expect(await titles({ standing: "changed" })).toEqual(["A changed one"]);
    expect(await titles({ standing: "retired" })).toEqual(["A retired one"]);
    const { questions: mcqs, total } = await list({ format: "MCQ", difficulty: "HARD", topic: "arrays" });
    expect(total).toBeGreaterThan(10);
    for (const line of mcqs)
      expect(line).toMatchObject({
        format: "MCQ",
        difficulty: "HARD",
        standing: "live",
        topics: ["two-pointers", "arrays"],
      });
  });

  test("says of each question how it stands, who changed it and what is said against it", async () => {
    const reporter = await aUser(db);
    const interview_id = await anInterview(db, reporter);
    const asked = round({ interview_id, question_id: special.live });
    await saveRows(db, [{ table: "rounds", values: asked }]);
    const report = { question_id: special.live, user_id: reporter, round_id: asked.id };
    await db.insert(question_reports).values([
      { ...report, kind: "UNCLEAR" },
      { ...report, kind: "TESTS_WRONG", status: "RESOLVED" },
    ]);
    const [first] = (await list({}, "reports", "desc")).questions;
    expect(first).toMatchObject({
      id: special.live,
      standing: "live",
      version: 1,
      open_reports: 1,
      updated_by: null,
    });
    const [changed] = (await list({ standing: "changed" })).questions;
    expect(changed).toMatchObject({ title: "A changed one", updated_by: "Ada" });
  });

  test("leaves out what nobody may see any more", async () => {
    const { total } = await list();
    const id = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Gone" });
    await db.execute(sql`delete from question_drafts where question_id = ${id}`);
    expect((await list()).total).toBe(total);
    await db.delete(questions).where(inArray(questions.id, [id]));
  });
});
