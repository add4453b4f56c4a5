import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DraftEdit } from "../../../domain/authoring/wire.ts";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { questions } from "../../schema/questions.ts";
import { anInterview, aUser, bundle, goLive, newId, round } from "../fixtures.ts";
import { saveRows } from "../saved-rows.ts";
import { discardDraft } from "./discarding.ts";
import { saveDraft } from "./drafts.ts";
import { editedQuestion, wholeCase } from "./edited-question.ts";
import { createQuestion, duplicateQuestion } from "./new-question.ts";
import { publishDraft } from "./publish-draft.ts";
import { rollBack } from "./versions.ts";

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
const checked = (question_id: string, revision: number, passed = true) =>
  db
    .insert(question_jobs)
    .values({ question_id, kind: "PUBLISH_CHECK", status: "DONE", revision, result: { passed } });

describe("a draft", () => {
  test("begins with what is live and with the first edit of it, and changes nothing that is live", async () => {
    const content = bundle();
    const id = await goLive(db, content);
    expect(await save(id, 0, { title: "Pairs" })).toMatchObject({ is: "saved", saved: { revision: 1 } });
    expect(await editedQuestion(db, id)).toMatchObject({
      standing: "changed",
      revision: 1,
      based_on: 1,
      changed: ["title"],
      content: {
        title: "Pairs",
        description: content.description,
        cases: [{ id: "case-1" }, { id: "case-2" }],
      },
    });
    const [row] = await db.select().from(questions).where(eq(questions.id, id));
    expect(row).toMatchObject({ title: "Two Sum", version: 1, is_active: true });
  });

  test("takes whole fields and leaves the others as they are", async () => {
    const id = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Mine" });
    await save(id, 1, { hints: ["one"] });
    await save(id, 2, { companies: ["Initech"] });
    expect(await editedQuestion(db, id)).toMatchObject({
      standing: "draft",
      version: 0,
      revision: 3,
      content: { title: "Mine", hints: ["one"], companies: ["Initech"] },
    });
  });

  test("that somebody else saved meanwhile is not written over", async () => {
    const id = await goLive(db, bundle());
    await save(id, 0, { title: "Hers" });
    expect(await save(id, 0, { title: "Mine" }, grace)).toEqual({ is: "conflict" });
    const both = await Promise.all([save(id, 1, { title: "A" }), save(id, 1, { title: "B" }, grace)]);
    expect(both.map(({ is }) => is).sort()).toEqual(["conflict", "saved"]);
    expect((await editedQuestion(db, id))?.revision).toBe(2);
  });

  test("begun twice at once is begun once", async () => {
    const id = await goLive(db, bundle());
    const both = await Promise.all([save(id, 0, { title: "A" }), save(id, 0, { title: "B" }, grace)]);
    expect(both.map(({ is }) => is).sort()).toEqual(["conflict", "saved"]);
  });

  test("is not begun on a version that is not live any more", async () => {
    const content = bundle();
    const id = await goLive(db, content);
    await goLive(db, { ...content, description: "Anew." });
    expect(await save(id, 0, { title: "Mine" }, ada, 1)).toEqual({ is: "conflict" });
    expect(await save(id, 0, { title: "Mine" }, ada, 2)).toMatchObject({ is: "saved" });
  });

  test("never has a revision again that an earlier draft had", async () => {
    const id = await goLive(db, bundle());
    await save(id, 0, { title: "A" });
    await save(id, 1, { title: "B" });
    expect(await discardDraft(db, id, ada, 2)).toEqual({ is: "discarded", question_gone: false });
    expect(await save(id, 0, { title: "C" })).toMatchObject({ saved: { revision: 3 } });
    expect(await save(id, 2, { title: "From an editor that still shows what is gone" })).toEqual({
      is: "conflict",
    });
  });

  test("of a question that was live keeps the name it is found by", async () => {
    const content = bundle();
    const id = await goLive(db, content);
    expect(await save(id, 0, { slug: "another-name" })).toEqual({ is: "slug-fixed" });
    expect(await save(id, 0, { slug: content.question.slug })).toMatchObject({ is: "saved" });
  });

  test("of nothing is nothing", async () => {
    expect(await save(newId(), 0, { title: "Mine" })).toEqual({ is: "unknown" });
  });
});

describe("the cases of a draft", () => {
  const long = "9".repeat(5000);
  const withLongCase = async () => {
    const content = bundle();
    return goLive(db, {
      ...content,
      cases: [...content.cases, { input: long, expected_output: "1", is_sample: false }],
    });
  };

  test("are cut where they are long, and each is there whole when it is asked for", async () => {
    const id = await withLongCase();
    const shown = (await editedQuestion(db, id))?.content.cases;
    expect(shown?.map(({ cut }) => cut)).toEqual([false, false, true]);
    expect(shown?.[2]).toMatchObject({ input: long.slice(0, 2000), bytes: 5001 });
    expect(await wholeCase(db, id, "case-3")).toMatchObject({ input: long });
    expect(await wholeCase(db, id, "case-9")).toBeNull();
  });

  test("move and are marked anew without being sent", async () => {
    const id = await withLongCase();
    const kept = (caseId: string, is_sample: boolean) => ({ id: caseId, is_sample, kept: true as const });
    const added = { id: "new", input: "[1]\n1", expected_output: "[]", is_sample: true };
    for (const revision of [0, 1])
      expect(
        await save(id, revision, { cases: [kept("case-3", true), added, kept("case-1", false)] }),
      ).toMatchObject({ is: "saved" });
    const [row] = await db.select().from(question_drafts).where(eq(question_drafts.question_id, id));
    expect(row?.content.cases).toEqual([
      { id: "case-3", input: long, expected_output: "1", is_sample: true },
      added,
      { id: "case-1", input: "[2,7]\n9", expected_output: "[0,1]", is_sample: false },
    ]);
  });

  test("that are kept and not there any more are a conflict", async () => {
    const id = await goLive(db, bundle());
    const gone = { id: "case-7", is_sample: true, kept: true as const };
    expect(await save(id, 0, { cases: [gone] })).toEqual({ is: "conflict" });
    await save(id, 0, { cases: [] });
    expect(await save(id, 1, { cases: [{ ...gone, id: "case-1" }] })).toEqual({ is: "conflict" });
  });

  test("may come to 24 MB and no more", async () => {
    const id = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Large" });
    const cases = Array.from({ length: 25 }, (_, at) => ({
      id: `${at}`,
      input: "1".repeat(1024 * 1024),
      expected_output: "",
      is_sample: false,
    }));
    expect(await save(id, 1, { cases })).toEqual({ is: "too-large" });
  });
});

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

describe("publishing a draft", () => {
  const changed = async () => {
    const id = await goLive(db, bundle());
    await save(id, 0, { title: "Mended" });
    return id;
  };
  const publishing = (id: string, revision: number) => publishDraft(db, id, ada, { revision, note: "why" });

  test("takes a check that passed on this very revision", async () => {
    const id = await changed();
    expect(await publishing(id, 1)).toEqual({ is: "not-checked" });
    await checked(id, 1, false);
    expect(await publishing(id, 1)).toEqual({ is: "not-checked" });
    await checked(id, 1);
    await save(id, 1, { hints: ["one", "two", "three"] });
    expect(await publishing(id, 2)).toEqual({ is: "not-checked" });
    expect(await publishing(id, 1)).toEqual({ is: "conflict" });
    await checked(id, 2);
    expect(await publishing(id, 2)).toEqual({ is: "published", version: 2 });
    expect(await editedQuestion(db, id)).toMatchObject({
      standing: "live",
      version: 2,
      revision: 0,
      changed: [],
      content: { title: "Mended", hints: ["one", "two", "three"] },
    });
    expect((await events(id))[0]).toMatchObject({
      action: "question.published",
      actor_id: ada,
      detail: { version: 2, revision: 2, note: "why" },
    });
  });

  test("is not done by a check of the same revision that failed since", async () => {
    const id = await changed();
    await checked(id, 1);
    await checked(id, 1, false);
    expect(await publishing(id, 1)).toEqual({ is: "not-checked" });
  });

  test("is not done by a check of an earlier draft", async () => {
    const id = await changed();
    await checked(id, 1);
    await publishing(id, 1);
    const again = await save(id, 0, { title: "Unchecked" });
    expect(again).toMatchObject({ saved: { revision: 2 } });
    expect(await publishing(id, 1)).toEqual({ is: "conflict" });
    expect(await publishing(id, 2)).toEqual({ is: "not-checked" });
  });

  test("takes a draft that is whole, whatever a check says", async () => {
    const id = await changed();
    await save(id, 1, { hints: [] });
    await checked(id, 2);
    expect(await publishing(id, 2)).toMatchObject({ is: "incomplete" });
  });

  test("brings back what was retired, since it goes live", async () => {
    const id = await changed();
    await db.update(questions).set({ is_active: false }).where(eq(questions.id, id));
    await checked(id, 1);
    await publishing(id, 1);
    expect((await editedQuestion(db, id))?.standing).toBe("live");
  });

  test("by two at once is done once", async () => {
    const id = await changed();
    await checked(id, 1);
    const both = await Promise.all([publishing(id, 1), publishing(id, 1)]);
    expect(both.map(({ is }) => is).sort()).toEqual(["conflict", "published"]);
    expect((await events(id)).filter(({ action }) => action === "question.published")).toHaveLength(1);
  });

  test("can be taken back by what was live before, as a version of its own", async () => {
    const id = await changed();
    await checked(id, 1);
    await publishing(id, 1);
    await save(id, 0, { companies: ["Initech"] });
    expect(await rollBack(db, id, grace, { to: 2, note: null })).toEqual({ is: "live-already" });
    expect(await rollBack(db, id, grace, { to: 9, note: null })).toEqual({ is: "unknown" });
    expect(await rollBack(db, id, grace, { to: 1, note: "too soon" })).toEqual({
      is: "published",
      version: 3,
    });
    expect(await editedQuestion(db, id)).toMatchObject({
      version: 3,
      standing: "changed",
      based_on: 2,
      content: { title: "Mended", companies: ["Initech"] },
      changed: ["title", "companies"],
    });
    expect((await events(id))[0]).toMatchObject({
      action: "question.rolled-back",
      actor_id: grace,
      detail: { version: 3, to: 1, note: "too soon" },
    });
  });
});

describe("the trail of edits", () => {
  const edits = async (id: string) =>
    (await events(id))
      .filter(({ action }) => action === "question.edited")
      .map(({ actor_id, detail }) => [actor_id, detail]);

  test("says once which fields somebody changed, however often they saved", async () => {
    const id = await goLive(db, bundle());
    await save(id, 0, { title: "A" });
    await save(id, 1, { title: "B", hints: ["one"] });
    await save(id, 2, { companies: [] });
    expect(await edits(id)).toEqual([[ada, { fields: ["companies", "hints", "title"] }]]);
  });

  test("says it anew for somebody else, after something else, and after ten minutes", async () => {
    const id = await goLive(db, bundle());
    await save(id, 0, { title: "A" });
    await save(id, 1, { title: "B" }, grace);
    await save(id, 2, { title: "C" });
    await db
      .update(audit_events)
      .set({ created_at: new Date(Date.now() - 11 * 60_000) })
      .where(and(eq(audit_events.subject_id, id)));
    await save(id, 3, { hints: [] });
    await discardDraft(db, id, ada, 4);
    await save(id, 0, { title: "D" });
    expect((await edits(id)).map(([actor]) => actor).sort()).toEqual([ada, ada, ada, ada, grace].sort());
  });

  test("says nothing of a save that was refused", async () => {
    const id = await goLive(db, bundle());
    await save(id, 3, { title: "A" });
    expect(await edits(id)).toEqual([]);
  });
});
