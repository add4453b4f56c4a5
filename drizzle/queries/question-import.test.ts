import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { QuestionContent } from "../../domain/authoring/content.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import { codingContent, manyContents, mcqContent } from "../../domain/authoring/import/fixtures.ts";
import { planImport } from "../../domain/authoring/import/plan.ts";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { audit_events } from "../schema/audit-events.ts";
import { question_drafts } from "../schema/question-drafts.ts";
import { question_jobs } from "../schema/question-jobs.ts";
import { question_versions } from "../schema/question-versions.ts";
import { questions } from "../schema/questions.ts";
import { liveContents } from "./authoring/live-content.ts";
import { publish } from "./authoring/publish.ts";
import { versionContent } from "./authoring/versions.ts";
import {
  exportParts,
  hashed,
  type ImportedBy,
  type ImportPart,
  inParts,
  knownQuestions,
  transactionsFor,
  uncheckedQuestions,
  withFormer,
  writeImport,
} from "./question-import.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await db.delete(questions);
  await db.delete(audit_events);
});

type Given = { id?: string; content: QuestionContent };
const BY: ImportedBy = { origin: "IMPORT", actor: null, source: "q.json" };

async function plan(given: Given[], keepEdited = false) {
  const reads = given.map(({ id = null, content }, at) => ({
    id,
    content,
    placeOf: () => ({ file: "q.json", line: at + 1, field: "slug" }),
  }));
  const { planned, flaws } = planImport(await hashed(reads), await knownQuestions(db), { keepEdited });
  const [part] = await transactionsFor(db, planned);
  const written: ImportPart = await withFormer(db, part ?? []);
  return { flaws, written, lines: planned.map(({ line }) => line) };
}

async function bringIn(given: Given[]) {
  const { flaws, written } = await plan(given);
  expect(flaws).toEqual([]);
  return { lines: written.planned.map(({ line }) => line), ...(await writeImport(db, written, BY)) };
}

const idOf = async (slug: string) =>
  (await db.select({ id: questions.id }).from(questions).where(eq(questions.slug, slug)))[0]?.id ?? "";
const versionsOf = (id: string) =>
  db
    .select({ version: question_versions.version, origin: question_versions.origin })
    .from(question_versions)
    .where(eq(question_versions.question_id, id))
    .orderBy(question_versions.version);

test("a thousand questions are live as they were given, and bringing them in again writes nothing", async () => {
  const contents = manyContents(1000).map((content) => ({ content }));
  const { is } = await bringIn(contents);
  expect(is).toBe("written");
  const live = await liveContents(db);
  expect(live).toHaveLength(1000);
  expect(new Map(live.map(({ content }) => [content.question.slug, content]))).toEqual(
    new Map(contents.map(({ content }) => [content.question.slug, content])),
  );
  const { written, lines } = await plan(contents);
  expect(written.planned).toEqual([]);
  expect(new Set(lines.map(({ does }) => does))).toEqual(new Set(["unchanged"]));
}, 60_000);

test("a new question takes the id of the file; a known id or slug keeps its own", async () => {
  const id = crypto.randomUUID();
  await bringIn([{ id, content: codingContent() }]);
  expect(await idOf("add-two")).toBe(id);
  await bringIn([{ id: crypto.randomUUID(), content: codingContent({ title: "By its slug" }) }]);
  await bringIn([{ id, content: codingContent({ title: "By its id", slug: "sum-of-two" }) }]);
  expect(await idOf("sum-of-two")).toBe(id);
  expect(await db.$count(questions)).toBe(1);
});

test("a change says which fields differ, keeps the former version and is noted", async () => {
  await bringIn([{ content: codingContent() }, { content: mcqContent() }]);
  const changed = codingContent({ difficulty: "HARD", hints: ["a", "b", "c", "d"] });
  const { lines } = await bringIn([{ content: changed }, { content: mcqContent() }]);
  expect(lines).toMatchObject([{ slug: "add-two", does: "changed", fields: ["difficulty", "hints"] }]);
  const id = await idOf("add-two");
  expect(await versionsOf(id)).toEqual([
    { version: 1, origin: "IMPORT" },
    { version: 2, origin: "IMPORT" },
  ]);
  expect(await versionContent(db, id, 1)).toEqual(codingContent());
  const events = await db.select().from(audit_events).where(eq(audit_events.subject_id, id));
  expect(events.map(({ action, detail }) => [action, detail])).toEqual(
    expect.arrayContaining([
      ["question.imported", { version: 1, source: "q.json" }],
      ["question.imported", { version: 2, source: "q.json", fields: ["difficulty", "hints"] }],
    ]),
  );
  const whole = await db.select().from(audit_events).where(eq(audit_events.action, "bank.imported"));
  expect(whole.map(({ detail }) => detail)).toContainEqual({ source: "q.json", new: 0, changed: 1 });
});

test("a draft stays, a retired question stays retired, and the plan says so", async () => {
  await bringIn([{ content: codingContent() }]);
  const id = await idOf("add-two");
  const draft = { ...draftOf(codingContent()), title: "Half-written" };
  await db.insert(question_drafts).values({ question_id: id, content: draft, based_on: 1 });
  await db.update(questions).set({ is_active: false });
  const { lines } = await bringIn([{ content: codingContent({ title: "Imported" }) }]);
  expect(lines[0]?.notes).toEqual(["draft", "retired"]);
  const [row] = await db.select().from(questions);
  expect(row).toMatchObject({ title: "Imported", is_active: false, version: 2 });
  expect((await db.select().from(question_drafts))[0]?.content.title).toBe("Half-written");
});

test("what an administrator published is replaced and told, or kept where that is asked for", async () => {
  await publish(db, { content: codingContent(), origin: "ADMIN", by: null, note: null });
  const given = [{ content: codingContent({ title: "From a file" }) }];
  expect((await plan(given, true)).lines).toMatchObject([{ does: "kept", notes: [] }]);
  expect((await plan(given)).lines).toMatchObject([{ does: "changed", notes: ["edited"] }]);
});

test("questions that cannot stand side by side are flaws", async () => {
  await bringIn([{ content: codingContent() }, { content: codingContent({ slug: "other" }) }]);
  const other = await idOf("other");
  const told = async (given: Given[]) =>
    (await plan(given)).flaws.map(({ line, message }) => [line, message]);
  expect(await told([{ id: other, content: codingContent() }])).toEqual([
    [1, `Is the slug of another question, whose id is ${await idOf("add-two")}.`],
  ]);
  expect(await told([{ content: mcqContent("other") }])).toEqual([
    [1, "A question never changes its kind, and here it is DSA OPEN_ENDED."],
  ]);
  expect(
    await told([
      { id: other, content: codingContent({ slug: "new" }) },
      { content: codingContent({ slug: "other" }) },
    ]),
  ).toEqual([[2, "Is the same question as the one at q.json:1."]]);
});

test("where somebody publishes between plan and import nothing of it is written", async () => {
  await bringIn([{ content: codingContent() }]);
  const { written } = await plan([
    { content: codingContent({ slug: "brand-new" }) },
    { content: codingContent({ title: "Imported" }) },
  ]);
  await publish(db, { content: codingContent({ title: "Faster" }), origin: "ADMIN", by: null, note: null });
  expect(await writeImport(db, written, BY)).toEqual({ is: "taken" });
  expect(await db.select({ title: questions.title }).from(questions)).toEqual([{ title: "Faster" }]);
});

test("what came in by a file waits to be checked by running until a check of it passes", async () => {
  await bringIn([{ content: codingContent() }]);
  await publish(db, { content: mcqContent(), origin: "ADMIN", by: null, note: null });
  const question_id = await idOf("add-two");
  const slugs = async () => (await uncheckedQuestions(db)).map(({ slug }) => slug);
  const check = (passed: boolean) =>
    db
      .insert(question_jobs)
      .values({ question_id, kind: "PUBLISH_CHECK", status: "DONE", result: { passed } });
  expect(await slugs()).toEqual(["add-two"]);
  await check(false);
  expect(await slugs()).toEqual(["add-two"]);
  await check(true);
  expect(await slugs()).toEqual([]);
  await bringIn([{ content: codingContent({ title: "Another version" }) }]);
  expect(await slugs()).toEqual(["add-two"]);
});

test("an export leaves drafts out, keeps retired questions and can be of MCQs alone", async () => {
  await bringIn([{ content: codingContent() }, { content: mcqContent() }]);
  await db.update(questions).set({ is_active: false }).where(eq(questions.slug, "add-two"));
  await db.insert(questions).values({
    slug: "never-live",
    title: "",
    type: "DSA",
    format: "OPEN_ENDED",
    difficulty: "EASY",
    description: "",
    topics: [],
  });
  expect((await exportParts(db, "all")).flat()).toEqual([await idOf("add-two"), await idOf("example-mcq")]);
  expect((await exportParts(db, "MCQ")).flat()).toEqual([await idOf("example-mcq")]);
});

test("parts stay below what is allowed, and what is larger by itself stands alone", () => {
  expect(inParts([3, 4, 2, 9, 20, 1, 1], (size) => size, 10)).toEqual([[3, 4, 2], [9], [20], [1, 1]]);
  expect(inParts([], () => 1, 10)).toEqual([]);
});
