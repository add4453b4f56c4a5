import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { anInterview } from "../../drizzle/queries/fixtures.ts";
import { changeRole, signOutEverywhere } from "../../drizzle/queries/people.ts";
import { audit_events } from "../../drizzle/schema/audit-events.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { users } from "../../drizzle/schema/users.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const ADMIN = "admin@example.com";

type Line = {
  id: string;
  email: string;
  role: string;
  by_environment: boolean;
  interviews: number;
  sessions: number;
  last_seen_at: string | null;
  is_me: boolean;
};
type Page = { users: Line[]; total: number; next: string | null };

const idOf = async (browser: Browser) => ((await (await browser.get("/api/me")).json()) as { id: string }).id;
const search = async (browser: Browser, query: string) =>
  (await (await browser.get(`/api/admin/users?${query}`)).json()) as Page;
const noted = (id: string) =>
  db
    .select({ action: audit_events.action, detail: audit_events.detail })
    .from(audit_events)
    .where(eq(audit_events.subject_id, id));

describe("the list of people", () => {
  test("finds somebody by a part of their address, with interviews, devices and the last sign of them", async () => {
    const email = newEmail();
    const phone = await signedIn(email);
    await signedIn(email);
    const id = await idOf(phone);
    await anInterview(db, id);
    const tried = await anInterview(db, id);
    const trial = { topics: [], num_questions: 1, time_limit_min: null, trial: id };
    await db
      .update(interviews)
      .set({ config: trial as never })
      .where(eq(interviews.id, tried));
    const { users: found, total } = await search(
      await signedIn(ADMIN),
      `q=${email.slice(4, 20).toUpperCase()}`,
    );
    expect(total).toBe(1);
    expect(found).toMatchObject([
      { id, email, role: "candidate", by_environment: false, interviews: 1, sessions: 2, is_me: false },
    ]);
    expect(Date.now() - Date.parse(found[0]?.last_seen_at ?? "")).toBeLessThan(60_000);
  });

  test("takes a percent sign and a backslash for themselves", async () => {
    const browser = await signedIn(ADMIN);
    expect((await search(browser, `q=${encodeURIComponent("%\\_")}`)).total).toBe(0);
    expect((await search(browser, "q=")).total).toBeGreaterThan(0);
  });

  test("goes from page to page, the newest first", async () => {
    const browser = await signedIn(ADMIN);
    const domain = `${crypto.randomUUID()}.example`;
    const rows = Array.from({ length: 31 }, (_, at) => ({
      email: `p${at}@${domain}`,
      name: `P ${at}`,
      google_id: `${domain}-${at}`,
      created_at: new Date(1_700_000_000_000 + at),
    }));
    await db.insert(users).values(rows);
    const first = await search(browser, `q=${domain}`);
    const second = await search(browser, `q=${domain}&cursor=${first.next}`);
    expect([first.users.length, first.total, second.next]).toEqual([30, 31, null]);
    expect([...first.users, ...second.users].map(({ email }) => email)).toEqual(
      rows.map(({ email }) => email).reverse(),
    );
  });

  test("says who is an administrator by the environment, whatever the database has", async () => {
    const browser = await signedIn(ADMIN);
    const { users: found } = await search(browser, `q=${ADMIN}`);
    expect(found.find(({ email }) => email === ADMIN)).toMatchObject({
      role: "admin",
      by_environment: true,
      is_me: true,
    });
  });
});

describe("a role", () => {
  test("is given and taken away at once, and noted", async () => {
    const admin = await signedIn(ADMIN);
    const person = await signedIn(newEmail());
    const id = await idOf(person);
    expect((await person.get("/api/admin/users")).status).toBe(404);
    expect((await admin.change("PATCH", `/api/admin/users/${id}`, { role: "admin" })).status).toBe(200);
    expect((await person.get("/api/admin/users")).status).toBe(200);
    // Said twice it is done, and noted, once.
    await admin.change("PATCH", `/api/admin/users/${id}`, { role: "admin" });
    await admin.change("PATCH", `/api/admin/users/${id}`, { role: "candidate" });
    expect((await person.get("/api/admin/users")).status).toBe(404);
    expect(await noted(id)).toEqual([
      { action: "user.role-changed", detail: { was: "candidate", role: "admin" } },
      { action: "user.role-changed", detail: { was: "admin", role: "candidate" } },
    ]);
  });

  test("of somebody who was removed meanwhile is nobody's, and leaves no line about them", async () => {
    const adminId = await idOf(await signedIn(ADMIN));
    const gone = crypto.randomUUID();
    await changeRole(db, gone, { role: "admin", was: "candidate", by: adminId });
    expect(await signOutEverywhere(db, gone, adminId)).toEqual([]);
    expect(await noted(gone)).toEqual([]);
  });

  test("is not changed by its owner, nor where the environment gives it", async () => {
    const admin = await signedIn(ADMIN);
    const deputy = await signedIn(newEmail());
    const [adminId, deputyId] = [await idOf(admin), await idOf(deputy)];
    await admin.change("PATCH", `/api/admin/users/${deputyId}`, { role: "admin" });
    const own = await deputy.change("PATCH", `/api/admin/users/${deputyId}`, { role: "candidate" });
    expect([own.status, (await problemOf(own)).code]).toEqual([409, "own_role"]);
    const above = await deputy.change("PATCH", `/api/admin/users/${adminId}`, { role: "candidate" });
    expect([above.status, (await problemOf(above)).code]).toEqual([409, "by_environment"]);
    expect((await admin.get("/api/admin/users")).status).toBe(200);
    const nobody = `/api/admin/users/${crypto.randomUUID()}`;
    expect((await admin.change("PATCH", nobody, { role: "admin" })).status).toBe(404);
    expect((await admin.change("PATCH", `/api/admin/users/${deputyId}`, { role: "owner" })).status).toBe(422);
  });
});

describe("signing somebody out everywhere", () => {
  test("ends every session of theirs and nobody else's, and is noted", async () => {
    const admin = await signedIn(ADMIN);
    const email = newEmail();
    const [laptop, phone, other] = [await signedIn(email), await signedIn(email), await signedIn(newEmail())];
    const id = await idOf(laptop);
    const answer = await admin.change("POST", `/api/admin/users/${id}/sign-out`);
    expect(await answer.json()).toEqual({ sessions: 2 });
    expect([await laptop.get("/api/me"), await phone.get("/api/me")].map(({ status }) => status)).toEqual([
      401, 401,
    ]);
    expect((await other.get("/api/me")).status).toBe(200);
    expect(await noted(id)).toEqual([{ action: "user.signed-out", detail: {} }]);
  });

  test("shows open sockets out", async () => {
    const admin = await signedIn(ADMIN);
    const person = await signedIn(newEmail());
    const created = await person.change("POST", "/api/interviews", {
      type: "DSA",
      num_questions: 1,
      time_limit_min: 30,
    });
    const { id } = (await created.json()) as { id: string };
    const opened = await person.send(`/api/interviews/${id}/socket`, {
      headers: { upgrade: "websocket", origin: "http://localhost" },
    });
    const socket = opened.webSocket;
    if (!socket) throw new Error(`no socket: ${opened.status}`);
    const closed = new Promise<number>((resolve) =>
      socket.addEventListener("close", ({ code }) => resolve(code)),
    );
    socket.accept();
    await admin.change("POST", `/api/admin/users/${await idOf(person)}/sign-out`);
    expect(await closed).toBeGreaterThanOrEqual(4000);
  });

  test("is for others: one's own devices are signed out in the account's menu", async () => {
    const admin = await signedIn(ADMIN);
    const answer = await admin.change("POST", `/api/admin/users/${await idOf(admin)}/sign-out`);
    expect([answer.status, (await problemOf(answer)).code]).toEqual([409, "own_sessions"]);
    expect((await admin.get("/api/me")).status).toBe(200);
  });
});
