import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { codingContent, lineIn, mcqContent } from "../../domain/authoring/import/fixtures.ts";
import type { ImportPlan } from "../../domain/authoring/import/import-plan.ts";
import { listEntry, listHead, listTail } from "../../domain/authoring/import/question-list.ts";
import { connect } from "../../drizzle/client.ts";
import { publish } from "../../drizzle/queries/authoring/publish.ts";
import { audit_events } from "../../drizzle/schema/audit-events.ts";
import { questions } from "../../drizzle/schema/questions.ts";
import { type Browser, connectNetwork, newEmail, ORIGIN, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const PATH = "/api/admin/questions/import";
const admin = () => signedIn("admin@example.com");
const newSlug = () => `imported-${crypto.randomUUID()}`;
const list = (...contents: Parameters<typeof listEntry>[0]["content"][]) =>
  listHead + contents.map((content) => listEntry({ id: crypto.randomUUID(), content })).join(",") + listTail;

const send = (
  browser: Browser,
  body: BodyInit,
  query = "",
  headers: Record<string, string> = { origin: ORIGIN },
) =>
  browser.send(
    `${PATH}?${new URLSearchParams({ name: "q.json", ...Object.fromEntries(new URLSearchParams(query)) })}`,
    {
      method: "POST",
      headers: { "content-type": "application/octet-stream", ...headers },
      body,
    },
  );
const planOf = async (answer: Response) => ((await answer.json()) as { plan: ImportPlan }).plan;
const rowOf = async (slug: string) => (await db.select().from(questions).where(eq(questions.slug, slug)))[0];

describe("an import", () => {
  test("shows what it would do and does it when it is asked to", async () => {
    const [browser, slug] = [await admin(), newSlug()];
    const file = list(codingContent({ slug }), mcqContent(`${slug}-mcq`));
    const dry = await send(browser, file, "&dry_run=1");
    expect(dry.status).toBe(200);
    const plan = await planOf(dry);
    expect(plan).toMatchObject({ counts: { new: 2, changed: 0, unchanged: 0, refused: 0 }, flaws: [] });
    expect(await rowOf(slug)).toBeUndefined();

    const done = await send(browser, file, `&stamp=${plan.stamp}`);
    expect(done.status).toBe(200);
    expect(((await done.json()) as { imported: string[] }).imported).toHaveLength(2);
    const row = await rowOf(slug);
    expect(row).toMatchObject({ version: 1, is_active: true });
    const unchecked = await (await browser.get("/api/admin/questions/unchecked")).json();
    expect(unchecked).toMatchObject({
      questions: expect.arrayContaining([expect.objectContaining({ slug })]),
    });
    const events = await db
      .select()
      .from(audit_events)
      .where(eq(audit_events.subject_id, row?.id ?? ""));
    expect(events).toMatchObject([{ action: "question.imported", actor_id: expect.any(String) }]);
  });

  test("with a flaw is refused whole, and the flaw is told with its line", async () => {
    const [browser, slug] = [await admin(), newSlug()];
    const file = list(
      codingContent({ slug }),
      codingContent({ slug: `${slug}-2`, difficulty: "SIMPLE" as "EASY" }),
    );
    const answer = await send(browser, file);
    expect(answer.status).toBe(422);
    const body = (await answer.json()) as { error: object; plan: ImportPlan };
    expect(body.error).toMatchObject({ code: "flawed", request_id: expect.any(String) });
    expect(body.plan.flaws).toEqual([
      {
        file: "q.json",
        line: lineIn(file, ["questions", 1, "question", "difficulty"]),
        field: "questions.1.question.difficulty",
        message: 'Must be one of EASY, MEDIUM, HARD, not "SIMPLE".',
      },
    ]);
    expect(await rowOf(slug)).toBeUndefined();
  });

  test("is not carried out when it is no longer what was shown", async () => {
    const [browser, slug] = [await admin(), newSlug()];
    const file = list(codingContent({ slug }));
    const { stamp } = await planOf(await send(browser, file, "&dry_run=1"));
    await publish(db, {
      content: codingContent({ slug, title: "Faster" }),
      origin: "ADMIN",
      by: null,
      note: null,
    });
    const answer = await send(browser, file, `&stamp=${stamp}`);
    expect(answer.status).toBe(409);
    expect((await planOf(answer)).lines).toMatchObject([
      { does: "changed", notes: ["edited"], fields: ["title"] },
    ]);
    expect(await rowOf(slug)).toMatchObject({ title: "Faster" });
  });

  test("is for administrators, from this site's own pages, and of a file that is not too large", async () => {
    const candidate = await signedIn(newEmail());
    expect((await send(candidate, list())).status).toBe(404);
    const browser = await admin();
    const foreign = await send(browser, list(), "", { origin: "https://evil.example" });
    expect([foreign.status, (await problemOf(foreign)).code]).toEqual([403, "foreign_origin"]);
    const large = await send(browser, new Uint8Array(16 * 1024 * 1024 + 1));
    expect([large.status, (await problemOf(large)).code]).toEqual([413, "too_large"]);
    expect(await planOf(await send(browser, "not a file of questions", "&dry_run=1"))).toMatchObject({
      flaws_total: 1,
      lines: [],
    });
  });

  test("names the file without what no terminal would show", async () => {
    const answer = await (await admin()).send(
      `${PATH}?dry_run=1&name=${encodeURIComponent("../a/\u001b[31mq\u0000.json")}`,
      {
        method: "POST",
        headers: { origin: ORIGIN },
        body: "{",
      },
    );
    expect((await planOf(answer)).flaws[0]?.file).toBe("[31mq.json");
  });
});

describe("an export", () => {
  test.each([
    "json",
    "zip",
    "csv",
  ])("as %s changes nothing when it is imported again, and is noted", async (format) => {
    const [browser, slug] = [await admin(), newSlug()];
    await send(browser, list(codingContent({ slug }), mcqContent(`${slug}-mcq`)));
    const answer = await browser.get(`/api/admin/questions/export?format=${format}`);
    expect(answer.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="questions-.*\\.${format}"$`),
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (format === "zip") {
      const names = Object.keys(unzipSync(bytes));
      expect(names).toContain(`${slug}/wrong/subtracts.js`);
      expect(names).toContain(`${slug}-mcq/sample-answer.md`);
    } else expect(new TextDecoder().decode(bytes)).toContain(`${slug}-mcq`);
    const { lines } = await planOf(await send(browser, bytes, `&dry_run=1&name=q.${format}`));
    const own = lines.filter((line) => line.slug.startsWith(slug));
    expect(own.map(({ does }) => does)).toEqual(
      format === "csv" ? ["unchanged"] : ["unchanged", "unchanged"],
    );
    expect(lines.filter(({ does }) => does !== "unchanged")).toEqual([]);
    const events = await db.select().from(audit_events).where(eq(audit_events.action, "bank.exported"));
    expect(events.map(({ detail }) => detail.format)).toContain(format);
  });

  test("and the template are for administrators alone", async () => {
    const candidate = await signedIn(newEmail());
    for (const name of ["export", "template", "unchecked"])
      expect((await candidate.get(`/api/admin/questions/${name}`)).status).toBe(404);
    const template = await (await admin()).get("/api/admin/questions/template");
    expect((await template.text()).split("\r\n")[0]).toContain("key_points");
  });

  test("in no known format is refused", async () => {
    expect((await (await admin()).get("/api/admin/questions/export?format=xml")).status).toBe(400);
  });
});
