import { env, reset } from "cloudflare:test";
import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { DryRunResult } from "../../domain/authoring/dry-run-job.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import type { RegradeResult } from "../../domain/authoring/regrade-job.ts";
import type { Job } from "../../domain/authoring/wire.ts";
import type { Report, RoundEvaluation } from "../../domain/feedback.ts";
import type { JudgeRequest } from "../../domain/judge/verdict.ts";
import type { EventDraft } from "../../domain/room/command.ts";
import type { RoomEvent } from "../../domain/room/event.ts";
import { fold, meta, result } from "../../domain/room/fixtures.ts";
import { transcriptKey, transcriptOf } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import { loadAsked } from "../../drizzle/queries/asked-question.ts";
import { config, evaluation, goLive, newId, report, round } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { audit_events } from "../../drizzle/schema/audit-events.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { aDraft, judged, streamed } from "../../durable-objects/question-job/fixtures.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

const db = connect(env);
const AT = Date.UTC(2026, 10, 22, 10);
/** A test that no earlier version had, and that no answer passes. */
const ADDED = { id: "added", input: "40\n50", expected_output: "91", is_sample: false };

beforeEach(() =>
  connectNetwork({
    runner: async (asked) => {
      const request = (await asked.json()) as JudgeRequest;
      const isRight = Object.values(codingContent().solutions).includes(request.code);
      return streamed(
        judged(request, (input) => (isRight && input !== ADDED.input ? {} : { status: "wrong_answer" })),
      );
    },
  }),
);
afterEach(async () => {
  await reset();
  vi.unstubAllGlobals();
});

/** Begins a job and waits for its end. */
async function done(browser: Browser, path: string, request: object): Promise<Job> {
  const begun = await browser.change("POST", `${path}/jobs`, request);
  expect(begun.status).toBe(202);
  const { id } = (await begun.json()) as { id: string };
  return await vi.waitUntil(
    async () => {
      const job = (await (await browser.get(`${path}/jobs/${id}`)).json()) as Job;
      return job.status === "RUNNING" ? null : job;
    },
    { timeout: 30_000, interval: 20 },
  );
}

test("simulated candidates play a draft, and who knows it stands above who does not", async () => {
  const browser = await signedIn("admin@example.com");
  const path = `/api/admin/questions/${await aDraft(db, draftOf(codingContent()))}`;
  const job = await done(browser, path, { kind: "DRY_RUN", revision: 1 });
  expect([job.status, job.failure]).toEqual(["DONE", null]);
  const { lines, misranked } = job.result as DryRunResult;
  expect(lines.map(({ candidate, state }) => [candidate, state])).toEqual(
    ["strong", "average", "stuck", "gibberish", "wrong", "silent"].map((name) => [name, "done"]),
  );
  const of = (name: string) => lines.find(({ candidate }) => candidate === name);
  expect(of("strong")).toMatchObject({ hidden: { passed: 10, total: 10 }, hints_used: 0 });
  expect(of("wrong")?.hidden?.passed).toBe(0);
  expect(of("silent")).toMatchObject({ hidden: null, hints_used: 0 });
  expect(misranked).toEqual([]);
});

/** Somebody who was asked a question, passed all of its tests and has a report of it; the room was put away since. */
async function answered() {
  const candidate = await signedIn(newEmail());
  const { id: userId } = (await (await candidate.get("/api/me")).json()) as { id: string };
  const content = codingContent({ slug: `asked-${newId()}` });
  const question = await goLive(db, content);
  const asked = await loadAsked(db, question);
  const interview = await createInterview(db, userId, { type: "DSA", difficulty: "EASY", config: config() });
  const event = (draft: EventDraft, after: number): RoomEvent =>
    ({ id: newId(), at: AT + after * 1000, ...draft }) as RoomEvent;
  const opened = event(
    { type: "round.opened", number: 1, question: asked!.question.public, why: "It fits." },
    2,
  );
  const submitted = event({ type: "code.submitted", mode: "SUBMIT", customInput: null }, 300);
  const events = [
    event(
      {
        type: "interview.created",
        interviewId: interview,
        interviewType: "DSA",
        difficulty: "EASY",
        config: config({ num_questions: 1, language: "javascript" }),
        createdAt: AT,
      },
      0,
    ),
    event({ type: "interview.started" }, 1),
    opened,
    event(
      { type: "interviewer.replied", turnId: opened.id, text: "Hello.", meta, acts: [], cutShort: false },
      3,
    ),
    event({ type: "message.sent", text: "I would use the operator for it and add both numbers." }, 60),
    edit(opened, asked!.question.public.starter_code.javascript, content.solutions.javascript),
    submitted,
    event(
      { type: "run.finished", runId: submitted.id, result: result({ tests_passed: 12, tests_total: 12 }) },
      301,
    ),
    event({ type: "interview.ended", reason: "ended_by_candidate" }, 400),
  ];
  const state = fold(events);
  const [played] = state.rounds;
  const round_id = played!.id;
  const base = evaluation({ round_id });
  const given: RoundEvaluation = {
    ...base,
    facts: { ...base.facts, hidden_passed: 10, hidden_total: 10 },
    versions: { ...base.versions, model: "built-in-1" },
  };
  const times = { started_at: AT, ended_at: AT + 400_000 };
  const key = transcriptKey(interview);
  await env.FILES.put(
    key,
    JSON.stringify(
      transcriptOf(
        state,
        events.map((one, at) => ({ seq: at + 1, event: one })),
      ),
    ),
  );
  await saveRows(db, [
    {
      table: "interviews",
      values: {
        id: interview,
        status: "COMPLETED",
        ...times,
        paused_at: null,
        total_duration_sec: 400,
        room_seq: events.length,
      },
    },
    {
      table: "rounds",
      values: round({
        id: round_id,
        interview_id: interview,
        question_id: question,
        question_version: 1,
        ...times,
        status: "COMPLETED",
        evaluation: given,
      }),
    },
    {
      table: "interview_feedback",
      values: {
        id: newId(),
        interview_id: interview,
        report: report({ rounds: [given] }),
        transcript_url: key,
        generated_at: AT,
      },
    },
  ]);
  const feedback = async () => {
    const answer = await candidate.get(`/api/interviews/${interview}/feedback`);
    return ((await answer.json()) as { report: Report }).report;
  };
  return { candidate, question, round_id, given, feedback };
}

function edit(opened: RoomEvent, before: string, after: string): RoomEvent {
  const changes = [[before.length, ...after.split("\n")]];
  const roundId = opened.id;
  return {
    ...{ id: newId(), at: AT + 200_000, type: "code.edited", roundId, language: "javascript", rev: 0 },
    ...{ changes, deviceId: "device-one" },
  } as RoomEvent;
}

describe("answers to a question that was changed since", () => {
  test("are graded anew without anybody being told, and told once it is live; the grade that was given stands", async () => {
    const { question, round_id, given, feedback } = await answered();
    const browser = await signedIn("admin@example.com");
    const path = `/api/admin/questions/${question}`;
    const { content } = (await (await browser.get(path)).json()) as {
      content: { cases: { id: string; is_sample: boolean }[] };
    };
    const kept = content.cases.map(({ id, is_sample }) => ({ id, is_sample, kept: true }));
    const changes = { cases: [...kept, ADDED] };
    await browser.change("PATCH", `${path}/draft`, { revision: 0, changes });

    const job = await done(browser, path, { kind: "REGRADE", revision: 1, regrade: { limit: 25 } });
    const { lines, applied } = job.result as RegradeResult;
    expect([job.failure, applied]).toEqual([null, null]);
    expect(lines).toMatchObject([
      {
        round_id,
        version: 1,
        before: given.score?.value,
        hidden_before: { passed: 10, total: 10 },
        hidden_after: { passed: 10, total: 11 },
        failure: null,
      },
    ]);
    expect(JSON.stringify(job.result)).not.toContain("evaluations");
    expect((await feedback()).corrections).toEqual([]);

    const apply = () => browser.change("POST", `${path}/jobs/${job.id}/apply`, { note: "A test was added." });
    const early = await apply();
    expect([early.status, (await problemOf(early)).code]).toEqual([409, "not_live"]);
    await db.insert(question_jobs).values({
      question_id: question,
      kind: "PUBLISH_CHECK",
      status: "DONE",
      revision: 1,
      result: { passed: true },
    });
    expect((await browser.change("POST", `${path}/publish`, { revision: 1 })).status).toBe(200);
    const [told, again] = [await apply(), await apply()];
    for (const answer of [told, again])
      expect(await answer.json()).toMatchObject({ applied: { version: 2, rounds: 1 } });

    const seen = await feedback();
    expect(seen.overall).toEqual(report().overall);
    expect(seen.rounds).toEqual([given]);
    expect(seen.corrections).toMatchObject([
      {
        version: 2,
        note: "A test was added.",
        evaluation: {
          round_id,
          score: { value: lines[0]?.after },
          facts: { hidden_passed: 10, hidden_total: 11 },
        },
      },
    ]);
    const [row] = await db.select().from(rounds).where(eq(rounds.id, round_id));
    expect([row?.score, row?.evaluation]).toEqual([given.score?.value, given]);
    const noted = await db
      .select({ detail: audit_events.detail })
      .from(audit_events)
      .where(and(eq(audit_events.subject_id, question), eq(audit_events.action, "question.regraded")));
    expect(noted).toEqual([{ detail: { version: 2, rounds: 1 } }]);
  });
});
