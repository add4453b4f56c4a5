import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AuditLine, EditedQuestion, QuestionLine, VersionLine } from "../../domain/authoring/wire.ts";
import { connect } from "../../drizzle/client.ts";
import { bundle, goLive, newId } from "../../drizzle/queries/fixtures.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { type Browser, connectNetwork, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const admin = () => signedIn("admin@example.com");
const HERE = "/api/admin/questions";

const begin = async (browser: Browser, given: object = { type: "DSA", format: "OPEN_ENDED" }) => {
  const answer = await browser.change("POST", HERE, given);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
};
const look = async (browser: Browser, id: string) =>
  (await (await browser.get(`${HERE}/${id}`)).json()) as EditedQuestion;
const save = (browser: Browser, id: string, revision: number, changes: object) =>
  browser.change("PATCH", `${HERE}/${id}/draft`, { revision, changes });
const passed = (question_id: string, revision: number) =>
  db
    .insert(question_jobs)
    .values({ question_id, kind: "PUBLISH_CHECK", status: "DONE", revision, result: { passed: true } });

type Page = { questions: QuestionLine[]; total: number; next: string | null };
const list = async (browser: Browser, query: Record<string, string>) =>
  (await (await browser.get(`${HERE}?${new URLSearchParams(query)}`)).json()) as Page;

describe("a question in the editor", () => {
  test("begins with nothing, is saved field by field and is found in the list", async () => {
    const browser = await admin();
    const title = `Title ${newId()}`;
    const id = await begin(browser, { type: "SYSTEM_DESIGN", format: "SCENARIO", title });
    expect(await look(browser, id)).toMatchObject({ standing: "draft", version: 0, revision: 1, jobs: [] });
    const saved = await save(browser, id, 1, { hints: ["one"], stages: [] });
    expect([saved.status, await saved.json()]).toMatchObject([200, { revision: 2 }]);
    expect(await look(browser, id)).toMatchObject({ content: { title, hints: ["one"] }, revision: 2 });
    expect(await list(browser, { q: title })).toMatchObject({
      total: 1,
      next: null,
      questions: [
        { id, title, type: "SYSTEM_DESIGN", format: "SCENARIO", standing: "draft", updated_by: "admin" },
      ],
    });
  });

  test("of coding has one format only", async () => {
    const answer = await (await admin()).change("POST", HERE, { type: "DSA", format: "MCQ" });
    expect(answer.status).toBe(422);
  });

  test("that somebody else saved comes back with what they wrote, beside the refusal", async () => {
    const browser = await admin();
    const id = await begin(browser);
    await save(browser, id, 1, { title: "Theirs" });
    const answer = await save(browser, id, 1, { title: "Mine" });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      error: { code: "conflict", request_id: expect.any(String) },
      question: { id, revision: 2, content: { title: "Theirs" } },
    });
  });

  test.each([
    ["a field that no question has", { changes: { answer: "42" } }, 200],
    ["a type that was chosen once", { changes: { type: "SYSTEM_DESIGN" } }, 200],
    ["no changes at all", {}, 422],
    ["text where a list belongs", { changes: { hints: "one" } }, 422],
    ["a text that the database cannot hold", { changes: { title: "a\u0000b" } }, 422],
    ["more cases than a question may have", { changes: { cases: Array(201).fill(aCase("1")) } }, 422],
    ["half a revision", { revision: 0.5, changes: {} }, 422],
  ])("is not changed by %s", async (_what, body, status) => {
    const browser = await admin();
    const id = await begin(browser);
    const before = (await look(browser, id)).content;
    const answer = await browser.change("PATCH", `${HERE}/${id}/draft`, { revision: 1, ...body });
    expect(answer.status).toBe(status);
    expect((await look(browser, id)).content).toEqual(before);
  });

  test("takes megabytes of cases, hands out their beginnings, and each whole when asked", async () => {
    const browser = await admin();
    const id = await begin(browser);
    const long = "7".repeat(300_000);
    const cases = Array.from({ length: 10 }, (_, at) => aCase(long, `${at}`));
    expect((await save(browser, id, 1, { cases })).status).toBe(200);
    const shown = (await look(browser, id)).content.cases;
    expect(shown[9]).toMatchObject({ id: "9", cut: true, bytes: 300_001, input: long.slice(0, 2000) });
    const whole = await browser.get(`${HERE}/${id}/draft/cases/9`);
    expect(await whole.json()).toEqual({ input: long, expected_output: "1" });
    const moved = [...shown].reverse().map(({ id, is_sample }) => ({ id, is_sample, kept: true }));
    expect((await save(browser, id, 2, { cases: moved })).status).toBe(200);
    expect((await look(browser, id)).content.cases.map((one) => one.id)).toEqual(
      shown.map((one) => one.id).reverse(),
    );
  });

  test("takes no more than 16 MB at once, and other routes take no more than ever", async () => {
    const browser = await admin();
    const id = await begin(browser);
    const tooMuch = Array.from({ length: 17 }, (_, at) => aCase("1".repeat(1_000_000), `${at}`));
    expect((await save(browser, id, 1, { cases: tooMuch })).status).toBe(413);
    const large = { note: "x".repeat(70_000) };
    expect((await browser.change("PATCH", `/api/admin/reports/${id}`, large)).status).toBe(413);
    expect((await browser.change("PATCH", "/api/profile", large)).status).toBe(413);
  });
});

describe("a draft that goes live", () => {
  const changed = async (browser: Browser) => {
    const id = await goLive(db, bundle());
    await save(browser, id, 0, { title: "Mended" });
    return id;
  };

  test("is published once it was checked, listed as a version, and taken back", async () => {
    const browser = await admin();
    const id = await changed(browser);
    const path = `${HERE}/${id}`;
    const publish = () => browser.change("POST", `${path}/publish`, { revision: 1, note: "clearer" });
    const refused = await publish();
    expect([refused.status, (await problemOf(refused)).code]).toEqual([409, "not_checked"]);
    await passed(id, 1);
    expect(await (await publish()).json()).toEqual({ version: 2 });
    const { versions } = (await (await browser.get(`${path}/versions`)).json()) as {
      versions: VersionLine[];
    };
    expect(versions).toMatchObject([
      { version: 2, is_live: true, origin: "ADMIN", note: "clearer", published_by: "admin" },
      { version: 1, is_live: false, origin: "BANK", note: null, published_by: null },
    ]);
    const former = await browser.get(`${path}/versions/1`);
    expect(await former.json()).toMatchObject({ content: { title: "Two Sum", cases: [{ cut: false }, {}] } });
    const back = await browser.change("POST", `${path}/versions/1/restore`, {});
    expect(await back.json()).toEqual({ version: 3 });
    expect(await look(browser, id)).toMatchObject({
      standing: "live",
      version: 3,
      content: { title: "Two Sum" },
    });
    const again = await browser.change("POST", `${path}/versions/3/restore`, {});
    expect((await problemOf(again)).code).toBe("live_already");
    const { changes } = (await (await browser.get(`${path}/audit`)).json()) as { changes: AuditLine[] };
    expect(changes.map(({ action, actor }) => [action, actor])).toEqual([
      ["question.rolled-back", "admin"],
      ["question.published", "admin"],
      ["question.edited", "admin"],
    ]);
  });

  test("that was begun on a version that is not live any more asks before it replaces what is", async () => {
    const browser = await admin();
    const id = await changed(browser);
    const path = `${HERE}/${id}`;
    await passed(id, 1);
    await browser.change("POST", `${path}/publish`, { revision: 1 });
    await save(browser, id, 0, { companies: ["Initech"] });
    await browser.change("POST", `${path}/versions/1/restore`, {});
    const { revision } = await look(browser, id);
    await passed(id, revision);
    const refused = await browser.change("POST", `${path}/publish`, { revision });
    expect(refused.status).toBe(409);
    const { error, ...versions } = (await refused.json()) as { error: { code: string; message: string } };
    expect([error.code, versions]).toEqual(["live_moved", { live: 3, based_on: 2 }]);
    expect(error.message).toContain("begun on version 2, and version 3 is live");
    const over = await browser.change("POST", `${path}/publish`, { revision, over: 3 });
    expect(await over.json()).toEqual({ version: 4 });
  });

  test("cannot have a name that another question has", async () => {
    const browser = await admin();
    const other = bundle();
    await goLive(db, other);
    const from = await changed(browser);
    const copied = await browser.change("POST", `${HERE}/${from}/duplicate`);
    const { id } = (await copied.json()) as { id: string };
    await save(browser, id, 1, { slug: other.question.slug });
    await passed(id, 2);
    const answer = await browser.change("POST", `${HERE}/${id}/publish`, { revision: 2 });
    expect([answer.status, (await problemOf(answer)).code]).toEqual([409, "slug_taken"]);
  });

  test("can be thrown away, but not unseen", async () => {
    const browser = await admin();
    const id = await changed(browser);
    const discard = (revision: number) => browser.change("DELETE", `${HERE}/${id}/draft`, { revision });
    const refused = await discard(7);
    expect([refused.status, await refused.json()]).toMatchObject([409, { question: { revision: 1 } }]);
    expect(await (await discard(1)).json()).toEqual({ ok: true, question_gone: false });
    expect(await look(browser, id)).toMatchObject({ standing: "live", content: { title: "Two Sum" } });
  });

  test("is retired and brought back, where it was live at all", async () => {
    const browser = await admin();
    const id = await goLive(db, bundle());
    await browser.change("POST", `${HERE}/${id}/retire`);
    expect((await look(browser, id)).standing).toBe("retired");
    await browser.change("POST", `${HERE}/${id}/retire`);
    await browser.change("POST", `${HERE}/${id}/restore`);
    expect((await look(browser, id)).standing).toBe("live");
    const { changes } = (await (await browser.get(`${HERE}/${id}/audit`)).json()) as { changes: AuditLine[] };
    expect(changes.map(({ action }) => action)).toEqual(["question.restored", "question.retired"]);
    const never = await browser.change("POST", `${HERE}/${await begin(browser)}/retire`);
    expect((await problemOf(never)).code).toBe("never_live");
  });
});

describe("lists", () => {
  test("go on where a page ended, in the same order only", async () => {
    const browser = await admin();
    const word = `w${newId().replaceAll("-", "")}`;
    for (let at = 0; at < 52; at++)
      await goLive(db, bundle({ title: `${word} ${at % 3}`, slug: `${word}-${at}` }));
    const first = await list(browser, { q: word, sort: "title" });
    expect([first.total, first.questions.length]).toEqual([52, 50]);
    const rest = await list(browser, { q: word, sort: "title", cursor: first.next ?? "" });
    expect(rest).toMatchObject({ total: 52, next: null });
    const ids = [...first.questions, ...rest.questions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(52);
    for (const query of [
      { sort: "score", cursor: first.next ?? "" },
      { sort: "title", dir: "desc", cursor: first.next ?? "" },
      { sort: "title", cursor: "anything" },
      { sort: "nothing" },
    ]) {
      const answer = await browser.get(`${HERE}?${new URLSearchParams(query as Record<string, string>)}`);
      expect(answer.status).toBe(400);
    }
  });

  test("of what was done go on where a page ended, newest first, and name what it was done to", async () => {
    const browser = await admin();
    const ids: string[] = [];
    for (let at = 0; at < 55; at++)
      ids.push(await begin(browser, { type: "DSA", format: "OPEN_ENDED", title: `Audited ${at}` }));
    const page = async (cursor = "") =>
      (await (await browser.get(`/api/admin/audit${cursor && `?cursor=${cursor}`}`)).json()) as {
        changes: AuditLine[];
        next: string | null;
      };
    const first = await page();
    const second = await page(first.next ?? "");
    const seen = [...first.changes, ...second.changes].filter(({ subject_id }) =>
      ids.includes(subject_id ?? ""),
    );
    expect(seen.map(({ subject_id }) => subject_id)).toEqual(ids.toReversed());
    expect(seen[0]).toMatchObject({
      action: "question.created",
      actor: "admin",
      subject: "QUESTION",
      about: "Audited 54",
    });
    expect((await browser.get("/api/admin/audit?cursor=nonsense")).status).toBe(400);
  });
});

function aCase(input: string, id = "a") {
  return { id, input, expected_output: "1", is_sample: false };
}
