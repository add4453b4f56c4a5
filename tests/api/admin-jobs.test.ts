import { env, reset, runInDurableObject } from "cloudflare:test";
import { and, eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { draftOf } from "../../domain/authoring/conversion.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import type { Job } from "../../domain/authoring/wire.ts";
import type { JudgeRequest } from "../../domain/judge/verdict.ts";
import { connect } from "../../drizzle/client.ts";
import { question_drafts } from "../../drizzle/schema/question-drafts.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { aDraft, aJob, judged, streamed } from "../../durable-objects/question-job/fixtures.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

const db = connect(env);
const draft = draftOf(codingContent());
let held: (() => void)[] = [];

/** A runner that finds every solution right and everything else wrong; `isHeld`: it answers when the test says so. */
function connectRunner({ isHeld = false } = {}): void {
  connectNetwork({
    runner: async (asked) => {
      const request = (await asked.json()) as JudgeRequest;
      if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
      const isRight = Object.values(draft.solutions).includes(request.code);
      return streamed(judged(request, () => (isRight ? {} : { status: "wrong_answer" })));
    },
  });
}

beforeEach(() => connectRunner());
// No job outlives its test.
afterEach(async () => {
  await reset();
  for (const release of held) release();
  held = [];
  vi.unstubAllGlobals();
});

async function edited() {
  const [browser, id] = [await signedIn("admin@example.com"), await aDraft(db, draft)];
  const path = `/api/admin/questions/${id}`;
  const check = (revision = 1) => browser.change("POST", `${path}/jobs`, { kind: "PUBLISH_CHECK", revision });
  return { browser, id, path, check };
}
const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id;
const jobAt = async (browser: Browser, path: string, id: string) =>
  (await (await browser.get(`${path}/jobs/${id}`)).json()) as Job;
const ended = (browser: Browser, path: string, id: string) =>
  vi.waitUntil(
    async () => {
      const job = await jobAt(browser, path, id);
      return job.status === "RUNNING" ? null : job;
    },
    { timeout: 15_000, interval: 20 },
  );

describe("a check of a draft", () => {
  test("is begun, tells how far it is, and lets the draft be published once it has passed", async () => {
    const { browser, path, check } = await edited();
    const publish = () => browser.change("POST", `${path}/publish`, { revision: 1 });
    expect((await problemOf(await publish())).code).toBe("not_checked");
    const answer = await check();
    expect(answer.status).toBe(202);
    const id = await idOf(answer);
    expect(await ended(browser, path, id)).toMatchObject({
      kind: "PUBLISH_CHECK",
      revision: 1,
      status: "DONE",
      started_by: "admin",
      result: { passed: true },
    });
    expect((await publish()).status).toBe(200);
  });

  test("of a draft that was saved since is refused", async () => {
    const { check } = await edited();
    const answer = await check(2);
    expect(answer.status).toBe(409);
    expect((await problemOf(answer)).code).toBe("changed");
  });

  test("takes the place of an older one of the same question", async () => {
    connectRunner({ isHeld: true });
    const { browser, path, check } = await edited();
    const older = await idOf(await check());
    const newer = await idOf(await check());
    expect(await jobAt(browser, path, older)).toMatchObject({ status: "CANCELLED" });
    expect(await jobAt(browser, path, newer)).toMatchObject({ status: "RUNNING" });
  });

  test("is cancelled, once and for all", async () => {
    connectRunner({ isHeld: true });
    const { browser, path, check } = await edited();
    const id = await idOf(await check());
    for (let times = 0; times < 2; times++)
      expect((await browser.change("POST", `${path}/jobs/${id}/cancel`)).status).toBe(200);
    expect(await jobAt(browser, path, id)).toMatchObject({
      status: "CANCELLED",
      finished_at: expect.any(String),
    });
  });

  test("whose object lost everything goes on once it is looked at, and not before it has been silent for two minutes", async () => {
    const { browser, id: questionId, path } = await edited();
    const id = await aJob(db, questionId, { kind: "PUBLISH_CHECK", revision: 1 });
    const documents = () =>
      runInDurableObject(env.JOBS.get(env.JOBS.idFromName(id)), (_, { storage }) =>
        storage.sql.exec("SELECT name FROM documents").toArray(),
      );
    expect(await jobAt(browser, path, id)).toMatchObject({ status: "RUNNING", steps_total: 0 });
    expect(await documents()).toEqual([]);
    await db
      .update(question_jobs)
      .set({ updated_at: sql`now() - interval '3 minutes'` })
      .where(eq(question_jobs.id, id));
    expect(await ended(browser, path, id)).toMatchObject({ status: "DONE", result: { passed: true } });
  });
});

test("two jobs of one question run at once, and no third", async () => {
  connectRunner({ isHeld: true });
  const { browser, id, path } = await edited();
  const cases = { from: "paste", inputs: ["70\n80"] };
  const begin = () => browser.change("POST", `${path}/jobs`, { kind: "CASES", revision: 1, cases });
  const answers = await Promise.all([begin(), begin(), begin(), begin()]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 202, 429, 429]);
  const running = and(eq(question_jobs.question_id, id), eq(question_jobs.status, "RUNNING"));
  expect(await db.select({ id: question_jobs.id }).from(question_jobs).where(running)).toHaveLength(2);
});

test("a job is found under its own question alone, and by administrators", async () => {
  const { browser, path, id: questionId, check } = await edited();
  const id = await idOf(await check());
  await ended(browser, path, id);
  const other = await edited();
  expect((await browser.get(`${other.path}/jobs/${id}`)).status).toBe(404);
  expect((await browser.change("POST", `${other.path}/jobs/${id}/cancel`)).status).toBe(404);
  expect((await browser.get(`${path}/jobs/none`)).status).toBe(404);
  const candidate = await signedIn(newEmail());
  expect((await candidate.get(`${path}/jobs/${id}`)).status).toBe(404);
  expect(
    (await candidate.change("POST", `${path}/jobs`, { kind: "PUBLISH_CHECK", revision: 1 })).status,
  ).toBe(404);
  expect(
    await db.select().from(question_drafts).where(eq(question_drafts.question_id, questionId)),
  ).toHaveLength(1);
});

test.each<[string, unknown]>([
  ["kind", { kind: "SOMETHING", revision: 1 }],
  ["revision", { kind: "PUBLISH_CHECK", revision: -1 }],
  ["cases.inputs", { kind: "CASES", revision: 1, cases: { from: "paste", inputs: [] } }],
  [
    "cases.generator.count",
    {
      kind: "CASES",
      revision: 1,
      cases: { from: "generate", generator: { seed: 1, count: 0, sizes: [1], ranges: {} } },
    },
  ],
])("a request that is not in order is refused with its field: %s", async (field, body) => {
  const { browser, path } = await edited();
  const answer = await browser.change("POST", `${path}/jobs`, body);
  expect(answer.status).toBe(422);
  expect((await problemOf(answer)).field).toBe(field);
});
