import { env, reset } from "cloudflare:test";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Env } from "../../worker/env.ts";
import { API } from "../security/api-access.ts";
import { junk, spoiled } from "../security/junk.ts";
import { ask, idleRunner, things } from "./access-things.ts";
import { connectNetwork, newEmail, ORIGIN, signedIn } from "./browser.ts";
import { type Watch, watchChanges } from "./changes.ts";

const SEED = 20261123;
const RUNS = 12;

/** What goes on after an answer; waited for, so that it is not taken for another's doing. */
const begun: Promise<unknown>[] = [];
vi.mock("../../worker/afterwards.ts", () => ({
  afterwards: (_event: string, work: Promise<unknown>) => void begun.push(work.catch(() => {})),
}));

beforeEach(() => {
  connectNetwork({ runner: idleRunner });
  for (const level of ["warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(async () => {
  await reset();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Somebody whom every route is for: the owner of the things, who is an administrator too. */
async function someone() {
  const [email, other] = [newEmail(), await signedIn(newEmail())];
  const unlimited: Env = { ...env, ADMIN_EMAILS: email };
  delete unlimited.CREATE_LIMIT;
  const browser = await signedIn(email, unlimited);
  const at = await things(browser, other);
  // What is believed of a skill follows from the answers, and is counted when it is first asked for.
  await browser.get("/api/plan");
  await Promise.all(begun.splice(0));
  return { browser, at, watch: watchChanges() };
}

const options = (numRuns: number) => ({ seed: SEED, numRuns, endOnFailure: true });

/** No answer is a failure of ours, and a refusal leaves no trace. */
async function stands(answer: Response, watch: Watch, what: string): Promise<void> {
  const text = await answer.text();
  await Promise.all(begun.splice(0));
  if (answer.status >= 500) throw new Error(`${what} answered ${answer.status} ${text.slice(0, 200)}`);
  // A job that was begun goes on meanwhile.
  const left = watch.since().filter((change) => !/^spoke to|"question_jobs"/.test(change));
  if (answer.status >= 400 || /^GET (?!.*export)/.test(what))
    expect([what, answer.status, left]).toEqual([what, answer.status, []]);
}

const BODIES = Object.keys(API).filter((route) => API[route]?.body && !API[route]?.ends);
const READS = Object.keys(API).filter((route) => route.startsWith("GET ") && !/socket$|auth/.test(route));

test(`${RUNS} spoiled bodies a route: none is our failure, and what is refused changes nothing (seed ${SEED})`, async () => {
  const { browser, at, watch } = await someone();
  for (const route of BODIES) {
    const valid = API[route]?.body?.(at, browser.email);
    const isText = typeof valid === "string";
    const written = isText ? hostileFile(valid) : hostileJson(valid as object);
    await fc.assert(
      fc.asyncProperty(written, async (body) => {
        const headers = { origin: ORIGIN, "content-type": API[route]?.as ?? "application/json" };
        await stands(await ask(browser, route, at, { headers, body }), watch, `${route} ${shown(body)}`);
      }),
      options(RUNS),
    );
  }
}, 120_000);

test(`${RUNS} hostile queries a page of data: none is our failure, and none changes anything (seed ${SEED})`, async () => {
  const { browser, at, watch } = await someone();
  for (const route of READS)
    await fc.assert(
      fc.asyncProperty(hostileQuery, async (query) => {
        const answer = await ask(browser, route, at, { query });
        await stands(answer, watch, `${route}${query}`);
      }),
      options(RUNS),
    );
}, 120_000);

const hostileJson = (valid: object): fc.Arbitrary<BodyInit> =>
  fc.oneof(
    { weight: 4, arbitrary: spoiled([valid]).map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: junk.map((value) => JSON.stringify(value) ?? "") },
    fc.constantFrom("", "{", "[".repeat(30_000), `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`),
  );

/** A file cut off, with bytes turned, or only the mark of one. */
const hostileFile = (valid: string): fc.Arbitrary<BodyInit> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map(bytes),
    fc
      .constantFrom("%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1 ")
      .chain((mark) =>
        fc.uint8Array({ maxLength: 300 }).map((rest) => new Blob([mark, bytes(rest)]).stream()),
      ),
    fc.nat({ max: valid.length }).map((length) => valid.slice(0, length)),
  );

const bytes = (array: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(array);

const NAMES = [
  "cursor",
  "type",
  "status",
  "difficulty",
  "topic",
  "band",
  "period",
  "q",
  "interview",
  "a",
  "b",
  "by",
];
const MORE = [
  "per_week",
  "time_zone",
  "page",
  "version",
  "flagged",
  "sort",
  "dir",
  "format",
  "kind",
  "question",
];
const hostileQuery = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES, ...MORE),
      fc.oneof(
        junk.map((value) => String(typeof value === "object" ? JSON.stringify(value) : value)),
        fc.base64String(),
        fc.constantFrom(
          "2026-02-31",
          "9999999",
          "1e400",
          "-0",
          "Mars/Olympus",
          "DSA",
          "arrays",
          "W10",
          "WyIyMDI2Il0",
        ),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pairs) => `?${new URLSearchParams(pairs.map(([name, value]) => [name, value.slice(0, 3000)]))}`);

const shown = (body: BodyInit): string => (typeof body === "string" ? body.slice(0, 200) : "bytes");
