import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import type { GateResult } from "../../domain/authoring/gate.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import { say } from "../../domain/authoring/said.ts";
import type { Job } from "../../domain/authoring/wire.ts";
import type { JudgeRequest } from "../../domain/judge/verdict.ts";
import { connect } from "../../drizzle/client.ts";
import { cancelJob } from "../../drizzle/queries/authoring-jobs.ts";
import { question_drafts } from "../../drizzle/schema/question-drafts.ts";
import { disturbPostgres, refusal } from "../../tests/live/fake-postgres.ts";
import { fakeRunner, type RunnerScript } from "../../tests/live/fake-runner.ts";
import { aDraft, aJob, busy, jobNow, judged, streamed } from "./fixtures.ts";
import type { QuestionJob } from "./question-job.ts";

const db = connect(env);
const draft = draftOf(codingContent());
let undo: (() => void) | null = null;
afterEach(async () => {
  undo?.();
  undo = null;
  await reset();
});

/** Solutions pass, whatever else is run fails its third test. */
const asItShouldBe: RunnerScript = (request) =>
  streamed(
    judged(request, (_, at) =>
      isSolution(request) || at !== 2 ? {} : { status: "wrong_answer", passed: false },
    ),
  );
const isSolution = ({ code }: JudgeRequest) => Object.values(draft.solutions).includes(code);

function runner(script: RunnerScript) {
  const fake = fakeRunner(script);
  undo = fake.restore;
  return fake;
}

// A stub of an object that died stays broken; each use takes a new one.
const objectOf = (jobId: string): DurableObjectStub<QuestionJob> => env.JOBS.get(env.JOBS.idFromName(jobId));

async function check(content: Draft = draft) {
  const questionId = await aDraft(db, content);
  const id = await aJob(db, questionId, { kind: "PUBLISH_CHECK", revision: 1 });
  return {
    id,
    questionId,
    begin: () => objectOf(id).begin(id),
    now: () => jobNow(db, questionId, id),
    until: (state: (job: Job) => boolean) =>
      vi.waitUntil(
        async () => {
          const job = await jobNow(db, questionId, id);
          return state(job) ? job : null;
        },
        { timeout: 15_000, interval: 20 },
      ),
  };
}
const isOver = ({ status }: Job) => status !== "RUNNING";
const linesOf = ({ result }: Job) => (result as GateResult).lines;
const kept = (jobId: string) =>
  runInDurableObject(
    objectOf(jobId),
    (_, { storage }) => storage.sql.exec("SELECT name FROM documents").toArray().length,
  );

describe("a check", () => {
  test("runs every piece of code once, in one turn for all administrators, and ends with what it found", async () => {
    const { calls } = runner(asItShouldBe);
    const job = await check();
    await job.begin();
    const done = await job.until(isOver);
    expect(done).toMatchObject({
      status: "DONE",
      steps_done: 9,
      steps_total: 9,
      failure: null,
      result: { passed: true },
    });
    expect(done.finished_at).not.toBeNull();
    expect(calls.map(({ fair_key }) => fair_key)).toEqual(Array(9).fill("admin"));
    expect(new Set(calls.map(({ submission_id }) => submission_id)).size).toBe(9);
    await vi.waitUntil(async () => (await kept(job.id)) === 0);
  });

  test("of a draft that lacks something is done, and has not passed", async () => {
    const { calls } = runner(asItShouldBe);
    const job = await check({ ...draft, signature: "{", hints: [] });
    await job.begin();
    const done = await job.until(isOver);
    expect(done).toMatchObject({ status: "DONE", result: { passed: false } });
    expect(
      linesOf(done)
        .filter(({ state }) => state === "fails")
        .map(({ field }) => field),
    ).toEqual(["hints", "signature"]);
    expect(calls).toEqual([]);
  });

  test("goes on where it was when its object was killed between two steps, and runs nothing twice", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { calls } = runner(async (request) => {
      if (calls.length === 4) await held;
      return asItShouldBe(request);
    });
    const job = await check();
    await job.begin();
    await job.until(({ steps_done }) => steps_done === 3);
    await vi.waitUntil(() => calls.length === 4);
    await runInDurableObject(objectOf(job.id), (_, state) => state.abort("killed by the test")).catch(
      () => undefined,
    );
    release();
    await job.begin();
    await runDurableObjectAlarm(objectOf(job.id));
    const done = await job.until(isOver);
    expect(done).toMatchObject({ status: "DONE", steps_done: 9, result: { passed: true } });
    // Only what was under way is sent again, and under its own name, so that the runner does not judge it twice.
    const sent = calls.map(({ submission_id }) => submission_id);
    expect(sent.filter((id, at) => sent.indexOf(id) !== at)).toEqual([sent[3]]);
  });

  test("says that the runner is busy while it is, and goes on when it is not", async () => {
    let isBusy = true;
    runner((request) => (isBusy ? busy() : asItShouldBe(request)));
    const job = await check();
    await job.begin();
    const waiting = await job.until(
      (one) => one.result !== null && linesOf(one).some(({ message }) => message.includes("busy")),
    );
    expect(linesOf(waiting).find(({ state }) => state === "running")).toMatchObject({
      name: "Solution in JavaScript",
      message: "The runner is busy. Waiting for a place.",
    });
    isBusy = false;
    await runDurableObjectAlarm(objectOf(job.id));
    expect(await job.until(isOver)).toMatchObject({ status: "DONE", result: { passed: true } });
  });

  test("is given up after half an hour, with what it met last", async () => {
    runner(() => busy());
    const job = await check();
    await job.begin();
    await job.until(
      (one) => one.result !== null && linesOf(one).some(({ message }) => message.includes("busy")),
    );
    await runInDurableObject(objectOf(job.id), (object) => {
      Object.assign(object, { now: () => Date.now() + 31 * 60_000 });
    });
    await runDurableObjectAlarm(objectOf(job.id));
    expect(await job.until(isOver)).toMatchObject({
      status: "FAILED",
      steps_done: 0,
      failure:
        "It got no further for 30 minutes, and was given up. The last thing it met: The runner is busy. Waiting for a place.",
      failure_said: [say("given_up"), say("last_met"), say("runner_busy")],
    });
  });

  test("that gets on step by step may take longer than half an hour", async () => {
    let passed = 0;
    runner((request) => {
      passed += 10 * 60_000;
      return asItShouldBe(request);
    });
    const job = await check();
    await runInDurableObject(objectOf(job.id), (object) => {
      Object.assign(object, { now: () => Date.now() + passed });
    });
    await job.begin();
    expect(await job.until(isOver)).toMatchObject({ status: "DONE", steps_done: 9, failure: null });
  });

  test("that is cancelled stops what is under way, and writes nothing more", async () => {
    const { calls } = runner(() => new Promise(() => {}));
    const job = await check();
    await job.begin();
    await vi.waitUntil(() => calls.length === 1);
    expect(await cancelJob(db, job.questionId, job.id)).toBe(true);
    await objectOf(job.id).cancel();
    expect(await job.now()).toMatchObject({ status: "CANCELLED", steps_done: 0 });
    expect(await kept(job.id)).toBe(0);
    expect(calls).toHaveLength(1);
  });

  test("that was cancelled while its object was away ends when it next has something to write", async () => {
    const job = await check();
    const { calls } = runner(async (request) => {
      if (calls.length === 2) await cancelJob(db, job.questionId, job.id);
      return asItShouldBe(request);
    });
    await job.begin();
    await job.until(isOver);
    await vi.waitUntil(async () => (await kept(job.id)) === 0);
    expect(await job.now()).toMatchObject({ status: "CANCELLED", steps_done: 1 });
    expect(calls).toHaveLength(2);
  });

  test("looks at the draft as it was when it began, and at none that was saved since it was asked for", async () => {
    runner(asItShouldBe);
    const job = await check();
    await db
      .update(question_drafts)
      .set({ revision: 2 })
      .where(eq(question_drafts.question_id, job.questionId));
    await job.begin();
    expect(await job.until(isOver)).toMatchObject({
      status: "FAILED",
      failure: "The draft was saved again before this began. Start it once more.",
    });
  });

  test("of a solution that is slow once and quick the next time holds", async () => {
    let late = true;
    runner((request) => {
      const isLate = late && request.language === "python" && isSolution(request);
      if (!isLate) return asItShouldBe(request);
      late = false;
      return streamed({
        ...judged(request, (_, at) => (at === 3 ? { status: "timeout" } : {})),
        status: "TIMEOUT",
      });
    });
    const job = await check();
    await job.begin();
    expect(await job.until(isOver)).toMatchObject({ status: "DONE", result: { passed: true } });
  });

  test("whose findings the database refuses says so, and does not try that again for ever", async () => {
    runner(asItShouldBe);
    const job = await check();
    const refused: string[] = [];
    const postgres = disturbPostgres(env.NEON_FETCH_ENDPOINT!, (sql) => {
      if (!sql.includes("finished_at") || !sql.includes('result\\" =')) return null;
      refused.push(sql);
      return refusal();
    });
    try {
      await job.begin();
      await vi.waitUntil(() => refused.length > 0, { timeout: 15_000 });
      await vi.waitUntil(() => runDurableObjectAlarm(objectOf(job.id)));
      expect(await job.until(isOver)).toMatchObject({
        status: "FAILED",
        failure: "What it found could not be kept. Start it once more, with less at once.",
      });
      expect(refused).toHaveLength(1);
      await vi.waitUntil(async () => (await kept(job.id)) === 0);
    } finally {
      postgres.restore();
    }
  });

  test("begun twice is carried out once", async () => {
    const { calls } = runner(asItShouldBe);
    const job = await check();
    await Promise.all([job.begin(), job.begin()]);
    await job.until(isOver);
    await job.begin();
    await vi.waitUntil(async () => (await kept(job.id)) === 0);
    expect(calls).toHaveLength(9);
  });
});
