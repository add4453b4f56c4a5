import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DraftEdit } from "../../../domain/authoring/wire.ts";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { questions } from "../../schema/questions.ts";
import { aUser, bundle, goLive } from "../fixtures.ts";
import { saveDraft } from "./drafts.ts";
import { editedQuestion } from "./edited-question.ts";
import { publish } from "./publish.ts";
import { publishDraft } from "./publish-draft.ts";
import { listVersions, rollBack, versionContent } from "./versions.ts";

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

describe("publishing a draft", () => {
  const changed = async () => {
    const id = await goLive(db, bundle());
    await save(id, 0, { title: "Mended" });
    return id;
  };
  const publishing = (id: string, revision: number, over?: number) =>
    publishDraft(db, id, ada, { revision, note: "why", over });

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
    const { revision } = (await editedQuestion(db, id))!;
    await checked(id, revision);
    const moved = { is: "moved", live: 3, based_on: 2 };
    expect(await publishing(id, revision)).toEqual(moved);
    expect(await publishing(id, revision, 2)).toEqual(moved);
    expect((await editedQuestion(db, id))?.version).toBe(3);
    expect(await publishing(id, revision, 3)).toEqual({ is: "published", version: 4 });
    expect(await editedQuestion(db, id)).toMatchObject({ content: { companies: ["Initech"] }, changed: [] });
  });

  test("over an import can be taken back, and what was imported is still of the import", async () => {
    const content = bundle();
    const { id } = await publish(db, { content, origin: "IMPORT", by: ada, note: null });
    await save(id, 0, { title: "Mended" });
    await checked(id, 1);
    expect(await publishing(id, 1)).toEqual({ is: "published", version: 2 });
    expect(await rollBack(db, id, grace, { to: 1, note: null })).toEqual({ is: "published", version: 3 });
    expect((await listVersions(db, id)).map(({ origin }) => origin)).toEqual(["IMPORT", "ADMIN", "IMPORT"]);
    expect(await rollBack(db, id, grace, { to: 2, note: null })).toEqual({ is: "published", version: 4 });
    expect((await listVersions(db, id))[0]?.origin).toBe("ADMIN");
  });

  test("keeps what each version said, also for whoever reads one while the next goes live", async () => {
    const id = await changed();
    await checked(id, 1);
    const meanwhile = Promise.all(Array.from({ length: 20 }, () => versionContent(db, id, 1)));
    await publishing(id, 1);
    for (const content of await meanwhile) expect(content?.question.title).toBe("Two Sum");
    const titles = await Promise.all([1, 2, 3].map((version) => versionContent(db, id, version)));
    expect(titles.map((content) => content?.question.title)).toEqual(["Two Sum", "Mended", undefined]);
  });

  test("of the same wrong solutions in another order is nothing new", async () => {
    const content = bundle();
    const wrong = ["off-by-one", "brute-force"].map((name) => ({
      name,
      language: "python" as const,
      code: "x",
    }));
    const given = { origin: "IMPORT" as const, by: null, note: null };
    await publish(db, { ...given, content: { ...content, wrong } });
    const again = await publish(db, { ...given, content: { ...content, wrong: wrong.toReversed() } });
    expect(again).toMatchObject({ version: 1, written: false });
  });
});
