import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DraftEdit } from "../../../domain/authoring/wire.ts";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { questions } from "../../schema/questions.ts";
import { anInterview, aUser, bundle, goLive, newId, round } from "../fixtures.ts";
import { saveRows } from "../saved-rows.ts";
import { discardDraft } from "./discarding.ts";
import { saveDraft } from "./drafts.ts";
import { editedQuestion } from "./edited-question.ts";
import { createQuestion, duplicateQuestion } from "./new-question.ts";

let database: TestDatabase;
let db: Db;
let [ada, grace] = ["", ""];
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  [ada, grace] = [await aUser(db), await aUser(db)];
});

const save = (id: string, revision: number, changes: DraftEdit["changes"], by = ada, version?: number) =>
  saveDraft(db, id, by, { revision, changes, ...(version !== undefined && { version }) });
const events = (id: string) =>
  db
    .select()
    .from(audit_events)
    .where(eq(audit_events.subject_id, id))
    .orderBy(desc(audit_events.created_at), desc(audit_events.id));

describe("a question that was never live", () => {
  test("is known by the words of its draft", async () => {
    const id = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Größte Summe!" });
    const row = async () => (await db.select().from(questions).where(eq(questions.id, id)))[0];
    expect(await row()).toMatchObject({ slug: "gro-te-summe", is_active: false, version: 0 });
    await save(id, 1, {
      title: "Largest Sum",
      difficulty: "HARD",
      topics: ["dp", "arrays"],
      slug: "largest-sum",
    });
    const mine = { title: "Largest Sum", difficulty: "HARD", topics: ["dp", "arrays"], slug: "largest-sum" };
    expect(await row()).toMatchObject(mine);
    await save(id, 2, { hints: ["one"] });
    expect(await row()).toMatchObject(mine);
    await save(id, 3, { topics: [] });
    expect(await row()).toMatchObject({ ...mine, topics: [] });
  });

  test("does not take a name that another question has", async () => {
    const other = bundle();
    await goLive(db, other);
    const id = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Mine" });
    expect(await save(id, 1, { slug: other.question.slug })).toMatchObject({ is: "saved" });
    const [row] = await db.select().from(questions).where(eq(questions.id, id));
    expect(row?.slug).not.toBe(other.question.slug);
  });

  test("gets a number behind its name where that is taken", async () => {
    const begun = () => createQuestion(db, ada, { type: "SYSTEM_DESIGN", format: "MCQ", title: "Same Name" });
    const ids = [await begun(), await begun(), await begun()];
    const names = await Promise.all(ids.map(async (id) => (await editedQuestion(db, id))?.content.slug));
    expect(names).toEqual(["same-name", "same-name-2", "same-name-3"]);
  });

  test("is gone with its draft", async () => {
    const id = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Mine" });
    expect(await discardDraft(db, id, grace, 7)).toEqual({ is: "conflict" });
    expect(await discardDraft(db, id, grace, 1)).toEqual({ is: "discarded", question_gone: true });
    expect(await editedQuestion(db, id)).toBeNull();
    expect(await db.select().from(questions).where(eq(questions.id, id))).toEqual([]);
    expect((await events(id)).map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ["question.draft-discarded", grace],
      ["question.created", ada],
    ]);
  });

  test("that was tried is gone too, and its name is free", async () => {
    const begin = () =>
      createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Tried And Gone" });
    const id = await begin();
    const interview_id = await anInterview(db, ada);
    await saveRows(db, [{ table: "rounds", values: round({ interview_id, question_id: id }) }]);
    expect(await discardDraft(db, id, ada, 1)).toEqual({ is: "discarded", question_gone: true });
    expect(await editedQuestion(db, id)).toBeNull();
    expect(await save(id, 0, { title: "Back" })).toEqual({ is: "unknown" });
    expect((await editedQuestion(db, await begin()))?.content.slug).toBe("tried-and-gone");
  });

  test("begins as a copy of another one, with all that it says and a name of its own", async () => {
    const content = bundle({ title: "Original Words" });
    const from = await goLive(db, content);
    const id = (await duplicateQuestion(db, ada, from)) ?? "";
    const copy = await editedQuestion(db, id);
    expect(copy).toMatchObject({
      version: 0,
      standing: "draft",
      content: { title: "Original Words (copy)", slug: "original-words-copy" },
    });
    expect(copy?.content.cases.map(({ input }) => input)).toEqual(content.cases.map(({ input }) => input));
    expect(copy?.content.wrong).toEqual(content.wrong);
    expect(await duplicateQuestion(db, ada, newId())).toBeNull();
  });
});
