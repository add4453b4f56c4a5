import { env, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newId } from "../../drizzle/queries/fixtures.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { ASKERS, type Asker, apiStatus, isFor } from "../security/access.ts";
import { API, type Things } from "../security/api-access.ts";
import { ask, idleRunner, things } from "./access-things.ts";
import { Browser, connectNetwork, newEmail, ORIGIN, problemOf, signedIn } from "./browser.ts";
import { type Watch, watchChanges } from "./changes.ts";

/** All of the API as it is mounted: a new route appears here by itself. */
const ROUTES = [
  ...new Set(
    app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`),
  ),
];
const READS = ROUTES.filter((route) => route.startsWith("GET "));
const CHANGES = ROUTES.filter((route) => !route.startsWith("GET "));

/** What goes on after an answer; waited for, so that the next test does not see it. */
const begun: Promise<unknown>[] = [];
vi.mock("../../worker/afterwards.ts", () => ({
  afterwards: (_event: string, work: Promise<unknown>) => void begun.push(work.catch(() => {})),
}));

type People = Record<Asker, Browser>;
type Asked = { at: Things; by: People; watch: Watch };

let logged: string[];
let watch: Watch | null = null;
beforeEach(() => {
  connectNetwork({ runner: idleRunner });
  logged = [];
  for (const level of ["warn", "error", "log", "info"] as const)
    vi.spyOn(console, level).mockImplementation((...said) => {
      logged.push(said.join(" "));
    });
});
afterEach(async () => {
  await Promise.all(begun.splice(0));
  // What a room or a job goes on with outlives that, too.
  if (watch?.all().some((change) => change.startsWith("spoke to"))) await reset();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** `anew`: by people who are not needed afterwards. */
async function asked(anew = false): Promise<Asked> {
  known ??= await people();
  const by = anew ? await people() : known;
  const at = await things(by.owner, by.other);
  await Promise.all(begun.splice(0));
  watch = watchChanges();
  return { by, at, watch };
}

let known: People | undefined;

async function people(): Promise<People> {
  const emails = [newEmail(), newEmail(), newEmail()];
  const unlimited: Env = { ...env, ADMIN_EMAILS: emails[2] ?? "" };
  delete unlimited.CREATE_LIMIT;
  const [other, owner, admin] = await Promise.all(emails.map((email) => signedIn(email, unlimited)));
  if (!other || !owner || !admin) throw new Error("nobody signed in");
  return { anonymous: new Browser(), other, owner, admin };
}

test("every route says whom it is for", () => {
  expect(ROUTES.toSorted()).toEqual(Object.keys(API).sort());
});

/** Asks as somebody whom the route is not for, in its own way and as nonsense, and finds nothing told and nothing done. */
async function refused(asker: Asker, route: string, { at, by, watch }: Asked): Promise<void> {
  watch.since();
  const row = API[route];
  const isNamed = row?.for === "admin" || row?.of !== undefined;
  const nonsense = route.startsWith("GET ") || !isNamed ? [] : ["", "{", '{"nothing":["of","this"]}'];
  for (const body of [undefined, ...nonsense]) {
    const headers = { origin: ORIGIN, "content-type": row?.as ?? "application/json" };
    const answer = await ask(by[asker], route, at, body === undefined ? {} : { headers, body });
    const asked = [route, asker, body];
    expect([...asked, answer.status]).toEqual([...asked, row && apiStatus(row.for, asker, 0)]);
    const { code } = await problemOf(answer);
    const nowhere = route.endsWith("/resume") ? "no_resume" : "not_found";
    expect([...asked, code]).toEqual([...asked, answer.status === 401 ? "signed_out" : nowhere]);
  }
  expect([route, asker, watch.since()]).toEqual([route, asker, []]);
}

const forNot = (route: string) => ASKERS.filter((asker) => !isFor(API[route]?.for ?? "anyone", asker));
const forWhom = (route: string) => ASKERS.filter((asker) => isFor(API[route]?.for ?? "anyone", asker));

test("what reads answers those it is for, tells others nothing, and changes nothing", async () => {
  const all = await asked();
  const { at, by, watch } = all;
  // What is believed of a skill follows from the answers, and is counted when it is first asked for.
  for (const asker of forWhom("GET /api/plan")) await ask(by[asker], "GET /api/plan", at);
  for (const route of READS) {
    for (const asker of forNot(route)) await refused(asker, route, all);
    for (const asker of forWhom(route)) {
      watch.since();
      const answer = await ask(by[asker], route, at);
      expect([route, asker, answer.status]).toEqual([route, asker, API[route]?.answers]);
      answer.webSocket?.accept();
      answer.webSocket?.close();
      if (answer.status !== 101) await answer.text();
      const left = watch.since().filter((change) => !change.startsWith("spoke to"));
      expect([route, asker, left]).toEqual([
        route,
        asker,
        API[route]?.writes ? [expect.stringMatching(API[route].writes)] : [],
      ]);
    }
  }
  personal(all);
}, 60_000);

test.each(
  CHANGES,
)("%s does for whom it is for what it does, nothing for others, and nothing from elsewhere", async (route) => {
  const all = await asked(API[route]?.ends);
  const { at, by } = all;
  await onlyFromHere(route, all);
  for (const asker of forNot(route)) await refused(asker, route, all);
  for (const asker of forWhom(route)) {
    const answer = await ask(by[asker], route, at);
    expect([asker, answer.status, await answer.text()]).toEqual([
      asker,
      API[route]?.answers,
      expect.any(String),
    ]);
  }
  personal(all);
});

/** Nothing is taken from another site, nor what a form could send, nor what bears no type; whoever asks. */
async function onlyFromHere(route: string, { at, by, watch }: Asked): Promise<void> {
  watch.since();
  const asker = forWhom(route).at(-1) ?? "admin";
  const isFile = API[route]?.as !== undefined;
  const type = API[route]?.as ?? "application/json";
  const status = async (headers: Record<string, string>) => {
    const body = new Blob([isFile ? "{}" : JSON.stringify(API[route]?.body?.(at, by[asker].email) ?? {})]);
    const answer = await ask(by[asker], route, at, { headers, body: body.stream() });
    await answer.text();
    return answer.status;
  };
  for (const origin of FOREIGN)
    expect([origin, await status({ "content-type": type, ...(origin && { origin }) })]).toEqual([
      origin,
      403,
    ]);
  for (const other of FORM_TYPES) {
    const found = await status({ origin: ORIGIN, ...(other && { "content-type": other }) });
    // A file is what its bytes are, and only this site's own pages can send one; "{}" is none.
    expect([other, isFile && found === 422 ? 415 : found]).toEqual([other, 415]);
  }
  expect(watch.since()).toEqual([]);
}

/** "": a request that names no origin, and one that names no type. */
const FOREIGN = [
  "https://evil.example",
  `${ORIGIN}:8080`,
  "https://localhost",
  `${ORIGIN}.evil.example`,
  "null",
  "",
];
const FORM_TYPES = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "application/json-seq",
  "",
];

/** Of nobody's address, session or résumé stands anything in what was logged. */
function personal({ by, at }: Asked): void {
  const said = logged.join("\n");
  const secrets = [by.other, by.owner, by.admin].flatMap(({ cookies }) => [...cookies.values()]);
  for (const word of [...secrets, "@example.com", "Acme", "Engineer", at.resume])
    expect(said).not.toContain(word);
}

test("what an address names by an id of nothing, or by what is no id, is nowhere", async () => {
  const { at, by } = await asked();
  for (const route of ROUTES.filter((one) => one.includes(":id"))) {
    const row = API[route];
    for (const id of [newId(), "not-an-id", "%00", "..%2f..%2fme"]) {
      const nowhere = { ...at, job: id, [row?.of ?? "question"]: id };
      const answer = await ask(by[row?.for === "admin" ? "admin" : "owner"], route, nowhere);
      await answer.text();
      // Of a question that is gone there are still no versions and no changes.
      const lists = /\/(versions|audit)$/.test(route) && id.length === 36;
      expect([route, id, answer.status]).toEqual([route, id, lists ? 200 : 404]);
    }
  }
}, 60_000);

test("who asks too often is told to wait, where it is held to a limit, and nothing is done", async () => {
  const { at, by } = await asked();
  const email = newEmail();
  for (const held of ["SIGN_IN_LIMIT", "CREATE_LIMIT"] as const) {
    const keys: string[] = [];
    const spent: Env = { ...env, ADMIN_EMAILS: email };
    const [admin, owner] = [await signedIn(email, spent), new Browser(spent)];
    owner.cookies.set("session", by.owner.cookies.get("session") ?? "");
    // From now on its time is up.
    spent[held] = {
      limit: async ({ key }) => {
        keys.push(key);
        return { success: false };
      },
    };
    const routes = ROUTES.filter((route) => API[route]?.held === held);
    expect(routes.length).toBeGreaterThan(3);
    watch?.since();
    for (const route of routes) {
      const answer = await ask(API[route]?.for === "owner" ? owner : admin, route, at);
      expect([route, answer.status, answer.headers.get("retry-after")]).toEqual([route, 429, "60"]);
      expect((await problemOf(answer)).code).toBe("rate_limited");
    }
    expect(keys).toHaveLength(routes.length);
    expect(watch?.since()).toEqual([]);
  }
});

test("a role that is taken away is gone with the next request", async () => {
  const [{ admin }, browser] = [await people(), await signedIn(newEmail())];
  const me = (await (await browser.get("/api/me")).json()) as { id: string };
  const become = (role: string) => admin.change("PATCH", `/api/admin/users/${me.id}`, { role });
  await become("admin");
  expect((await browser.get("/api/admin/questions")).status).toBe(200);
  await become("candidate");
  expect((await browser.get("/api/admin/questions")).status).toBe(404);
});

test("no other site may read an answer or ask beforehand whether it may", async () => {
  const browser = await signedIn(newEmail());
  for (const method of ["GET", "OPTIONS"]) {
    const headers = { origin: "https://evil.example", "access-control-request-method": "PATCH" };
    const answer = await browser.send("/api/profile", { method, headers });
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
  const { headers } = await app.request("https://mock.example/api/me", {}, env);
  expect(headers.get("strict-transport-security")).toContain("max-age=");
});
