import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DraftEdit } from "../../../domain/authoring/wire.ts";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { questions } from "../../schema/questions.ts";
import { findJob } from "../authoring-jobs.ts";
import { aUser, bundle, goLive, newId } from "../fixtures.ts";
import { discardDraft } from "./discarding.ts";
import { saveDraft } from "./drafts.ts";
import { editedQuestion, wholeCase } from "./edited-question.ts";
import { createQuestion } from "./new-question.ts";
import { questionHead } from "./question-head.ts";

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

  test("has a head that says the same of it as the whole", async () => {
    const live = await goLive(db, bundle());
    const changed = await goLive(db, bundle());
    await save(changed, 0, { title: "Mended" });
    const retired = await goLive(db, bundle());
    await db.update(questions).set({ is_active: false }).where(eq(questions.id, retired));
    const begun = await createQuestion(db, ada, { type: "DSA", format: "OPEN_ENDED", title: "Begun" });
    for (const id of [live, changed, retired, begun]) {
      const whole = await editedQuestion(db, id);
      const { standing, version, revision, content } = whole!;
      expect(await questionHead(db, id)).toEqual({ id, title: content.title, standing, version, revision });
    }
    await discardDraft(db, begun, ada, 1);
    for (const id of [begun, newId()]) expect(await questionHead(db, id)).toBeNull();
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

  test("counts no revision for an edit that changes nothing, and none where there was no draft", async () => {
    const content = bundle();
    const id = await goLive(db, content);
    const same = { title: content.question.title, hints: content.question.hints };
    expect(await save(id, 0, same)).toMatchObject({ is: "saved", saved: { revision: 0 } });
    expect(await editedQuestion(db, id)).toMatchObject({ standing: "live", revision: 0 });
    await save(id, 0, { title: "Pairs" });
    const before = await editedQuestion(db, id);
    expect(await save(id, 1, { ...same, title: "Pairs" }, grace)).toMatchObject({ saved: { revision: 1 } });
    expect(await editedQuestion(db, id)).toEqual(before);
    expect(await save(id, 0, { title: "Pairs" }, grace)).toEqual({ is: "conflict" });
    expect(await events(id)).toMatchObject([{ actor_id: ada, action: "question.edited" }]);
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

test("cases that were worked out are sent with their own job and not with the question", async () => {
  const id = await goLive(db, bundle());
  const result = {
    cases: [{ id: "new", input: "[1]\n1", expected_output: "[]", is_sample: false }],
    problems: [],
  };
  const [job] = await db.insert(question_jobs).values({ question_id: id, kind: "CASES", result }).returning();
  expect((await editedQuestion(db, id))?.jobs).toMatchObject([{ id: job?.id, result: { problems: [] } }]);
  expect((await editedQuestion(db, id))?.jobs[0]?.result).not.toHaveProperty("cases");
  expect((await findJob(db, id, job?.id ?? ""))?.job.result).toEqual(result);
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
