import { env, reset } from "cloudflare:test";
import { count, eq, inArray, or } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { saveDraft } from "../../drizzle/queries/authoring/drafts.ts";
import { anInterview, aUser, bundle, goLive, newId, round } from "../../drizzle/queries/fixtures.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { audit_events } from "../../drizzle/schema/audit-events.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { question_reports } from "../../drizzle/schema/question-reports.ts";
import { app } from "../../worker/app.ts";
import { Browser, connectNetwork, newEmail, ORIGIN, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
// What a route has begun outlives its answer.
afterEach(async () => {
  await reset();
  vi.unstubAllGlobals();
});

const db = connect(env);

type Things = { question: string; job: string; report: string; user: string };
type Request = { of?: keyof Things; body?: unknown; as?: string; admin: number };

/** What each route is asked, and what it answers an administrator. */
const REQUESTS: Record<string, Request> = {
  "GET /api/admin/system": { admin: 200 },
  "GET /api/admin/audit": { admin: 200 },
  "GET /api/admin/health": { admin: 200 },
  "GET /api/admin/reports": { admin: 200 },
  "PATCH /api/admin/reports/:id": { of: "report", body: { status: "RESOLVED" }, admin: 200 },
  "GET /api/admin/users": { admin: 200 },
  "PATCH /api/admin/users/:id": { of: "user", body: { role: "admin" }, admin: 200 },
  "POST /api/admin/users/:id/sign-out": { of: "user", admin: 200 },
  "GET /api/admin/questions": { admin: 200 },
  "POST /api/admin/questions": { body: { type: "SYSTEM_DESIGN", format: "MCQ" }, admin: 201 },
  "POST /api/admin/questions/import": { body: {}, as: "application/octet-stream", admin: 422 },
  "GET /api/admin/questions/export": { admin: 200 },
  "GET /api/admin/questions/template": { admin: 200 },
  "GET /api/admin/questions/unchecked": { admin: 200 },
  "GET /api/admin/questions/:id": { admin: 200 },
  "POST /api/admin/questions/:id/duplicate": { admin: 201 },
  "POST /api/admin/questions/:id/publish": { body: { revision: 1 }, admin: 200 },
  "POST /api/admin/questions/:id/retire": { admin: 200 },
  "POST /api/admin/questions/:id/restore": { admin: 200 },
  "GET /api/admin/questions/:id/draft/cases/:caseId": { admin: 200 },
  "PATCH /api/admin/questions/:id/draft": { body: { revision: 1, changes: { title: "Mine" } }, admin: 200 },
  "DELETE /api/admin/questions/:id/draft": { body: { revision: 1 }, admin: 200 },
  "GET /api/admin/questions/:id/versions": { admin: 200 },
  "GET /api/admin/questions/:id/versions/:version": { admin: 200 },
  "POST /api/admin/questions/:id/versions/:version/restore": { body: {}, admin: 200 },
  "GET /api/admin/questions/:id/audit": { admin: 200 },
  "GET /api/admin/questions/:id/health": { admin: 200 },
  "POST /api/admin/questions/:id/jobs": { body: { kind: "PUBLISH_CHECK", revision: 1 }, admin: 202 },
  "GET /api/admin/questions/:id/jobs/:jobId": { admin: 200 },
  "POST /api/admin/questions/:id/jobs/:jobId/cancel": { admin: 200 },
  // The job at hand is a check, of which there is nothing to apply.
  "POST /api/admin/questions/:id/jobs/:jobId/apply": { body: { note: "The tests were mended." }, admin: 404 },
  "POST /api/admin/questions/:id/trial": { admin: 201 },
};

/** A question with two versions, a draft of it, a check of that which passed, a report of it and somebody else. */
async function things(): Promise<Things> {
  const content = bundle();
  const question = await goLive(db, content);
  await goLive(db, { ...content, description: "Anew." });
  const author = await aUser(db);
  await saveDraft(db, question, author, { revision: 0, changes: { companies: ["Initech"] } });
  const [job] = await db
    .insert(question_jobs)
    .values({
      question_id: question,
      kind: "PUBLISH_CHECK",
      status: "DONE",
      revision: 1,
      result: { passed: true, lines: [] },
      finished_at: new Date(),
    })
    .returning();
  const user = await aUser(db);
  const asked = round({ interview_id: await anInterview(db, user), question_id: question });
  await saveRows(db, [{ table: "rounds", values: asked }]);
  const [report] = await db
    .insert(question_reports)
    .values({ question_id: question, user_id: user, round_id: asked.id, kind: "UNCLEAR" })
    .returning();
  return { question, job: job?.id ?? "", report: report?.id ?? "", user };
}

const routes = [
  ...new Set(
    app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/admin"))
      .map(({ method, path }) => `${method} ${path}`),
  ),
];

const FORM_TYPES = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];

/** `headers`: in place of those that this site's own pages send. */
async function ask(
  browser: Browser,
  route: string,
  at: Things,
  headers?: Record<string, string>,
): Promise<Response> {
  const { body, as = "application/json" } = REQUESTS[route] ?? { admin: 0 };
  const sent = headers ? (body ?? {}) : body;
  const { method, path } = addressOf(route, at);
  if (method === "GET") return browser.get(path);
  return browser.send(path, {
    method,
    headers: headers ?? { origin: ORIGIN, ...(sent !== undefined && { "content-type": as }) },
    ...(sent !== undefined && { body: JSON.stringify(sent) }),
  });
}

function addressOf(route: string, at: Things): { method: string; path: string } {
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern
    .replace(":id", at[REQUESTS[route]?.of ?? "question"])
    .replace(":jobId", at.job)
    .replace(":version", "1")
    .replace(":caseId", "case-1");
  return { method, path };
}

/** Traces of what the person did, or somebody did to these things. Other tests leave traces of others at the same time. */
async function traces(browser: Browser, at: Things): Promise<number> {
  const me = (await (await browser.get("/api/me")).json()) as { id: string };
  const { actor_id, subject_id } = audit_events;
  const [found] = await db
    .select({ events: count() })
    .from(audit_events)
    .where(or(eq(actor_id, me.id), inArray(subject_id, Object.values(at))));
  return found?.events ?? 0;
}

describe("a route of the administrators' area", () => {
  test("cannot be forgotten here", () => {
    expect(routes.toSorted()).toEqual(Object.keys(REQUESTS).sort());
  });

  test.each(routes)("%s is for administrators alone", async (route) => {
    const at = await things();
    const browser = await signedIn(newEmail());
    const before = await traces(browser, at);
    const stranger = await ask(new Browser(), route, at);
    expect(stranger.status).toBe(401);
    expect((await problemOf(stranger)).code).toBe("signed_out");
    const candidate = await ask(browser, route, at);
    expect(candidate.status).toBe(404);
    const said = await problemOf(candidate);
    expect(said).toMatchObject({ code: "not_found", message: "There is nothing here." });
    expect(await traces(browser, at)).toBe(before);
    const admin = await ask(await signedIn("admin@example.com"), route, at);
    expect([admin.status, await admin.text()]).toEqual([REQUESTS[route]?.admin, expect.any(String)]);
  });

  test.each(
    routes.filter((route) => !route.startsWith("GET")),
  )("%s is nowhere for a candidate, whatever they send", async (route) => {
    const candidate = await signedIn(newEmail());
    const { method, path } = addressOf(route, {
      question: newId(),
      job: newId(),
      report: newId(),
      user: newId(),
    });
    const headers = { origin: ORIGIN, "content-type": REQUESTS[route]?.as ?? "application/json" };
    for (const body of ["", "{", '{"nothing":["of","this"]}']) {
      const answer = await candidate.send(path, { method, headers, body });
      expect([body, answer.status]).toEqual([body, 404]);
    }
  });

  test.each(
    routes.filter((route) => route.includes(":id")),
  )("%s has nothing under an id of nothing, or under what is no id", async (route) => {
    const browser = await signedIn("admin@example.com");
    for (const id of [newId(), "not-an-id"]) {
      const answer = await ask(browser, route, { question: id, job: newId(), report: id, user: id });
      const lists = /\/(versions|audit)$/.test(route) && id !== "not-an-id";
      expect(answer.status).toBe(lists ? 200 : 404);
    }
  });

  test.each(
    routes.filter((route) => !route.startsWith("GET")),
  )("%s takes nothing from another site, and nothing that a form could send", async (route) => {
    const [at, browser] = [await things(), await signedIn("admin@example.com")];
    const foreign = { origin: "https://evil.example", "content-type": "application/json" };
    for (const headers of [foreign, { ...foreign, origin: "null" }, { "content-type": "application/json" }])
      expect((await ask(browser, route, at, headers)).status).toBe(403);
    for (const type of FORM_TYPES) {
      // A file is what it is by what stands in it, and its own site has sent it.
      const isFile = route === "POST /api/admin/questions/import";
      const answer = await ask(browser, route, at, { origin: ORIGIN, "content-type": type });
      expect([type, answer.status]).toEqual([type, isFile ? 422 : 415]);
    }
  });

  test("is nowhere for somebody who is not an administrator any more", async () => {
    const email = newEmail();
    const browser = await signedIn(email);
    const me = (await (await browser.get("/api/me")).json()) as { id: string };
    const admin = await signedIn("admin@example.com");
    const become = (role: string) => admin.change("PATCH", `/api/admin/users/${me.id}`, { role });
    await become("admin");
    expect((await browser.get("/api/admin/questions")).status).toBe(200);
    await become("candidate");
    expect((await browser.get("/api/admin/questions")).status).toBe(404);
  });
});
