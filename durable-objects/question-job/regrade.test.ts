import { env } from "cloudflare:workers";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { describe, expect, test } from "vitest";
import { BUILTIN_MODELS, type Models } from "../../ai/models.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { DryRunResult } from "../../domain/authoring/dry-run-job.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import { trialOf } from "../../domain/authoring/trial.ts";
import { event, fold, id, result, START, underWay } from "../../domain/room/fixtures.ts";
import { transcriptOf } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import { evaluation } from "../../drizzle/queries/fixtures.ts";
import type { PastRound } from "../../drizzle/queries/past-rounds.ts";
import type { JudgeFailure, RunnerClient } from "../../runner/client.ts";
import { dryRunJob } from "./dry-run.ts";
import { regrade } from "./regrade.ts";

const draft = draftOf(codingContent());
const NO_LANGUAGE: JudgeFailure = {
  ok: false,
  reason: "unavailable",
  code: "LANGUAGE_UNAVAILABLE",
  message: "Java is not installed here.",
};
const AWAY: JudgeFailure = { ...NO_LANGUAGE, code: "RUNNER_UNREACHABLE", message: "Nobody answers." };

/** A round in which something was said and submitted, graded by a model. */
async function past(): Promise<PastRound> {
  const events = [
    ...underWay({ num_questions: 1 }),
    event({ type: "message.sent", text: "I would keep a map of what was seen.", at: START + 1000 }),
  ];
  const opened = events[2]!;
  const edited = event({
    ...{ type: "code.edited", roundId: opened.id, language: "javascript", rev: 0 },
    ...{ changes: [["var twoSum = 1;".length, "var twoSum = 2;"]], deviceId: "device-one" },
    at: START + 2000,
  } as Parameters<typeof event>[0]);
  const submitted = event({ type: "code.submitted", mode: "SUBMIT", customInput: null, at: START + 3000 });
  const finished = event({
    type: "run.finished",
    runId: submitted.id,
    result: result({ tests_passed: 12, tests_total: 12 }),
    at: START + 4000,
  });
  events.push(edited, submitted, finished);
  const state = fold(events);
  const key = `transcripts/${crypto.randomUUID()}.json`;
  const logged = events.map((one, at) => ({ seq: at + 1, event: one }));
  await env.FILES.put(key, JSON.stringify(transcriptOf(state, logged)));
  const round_id = state.rounds[0]!.id;
  const given = evaluation({ round_id });
  return {
    ...{ round_id, interview_id: id(7), ended_at: "2026-11-23T09:00:00Z", version: 1, transcript_url: key },
    evaluation: { ...given, versions: { ...given.versions, model: "scripted" } },
  };
}

type Given = { judge?: RunnerClient["judge"]; models?: Models; tries?: number; signal?: AbortSignal };
const noRun: RunnerClient["judge"] = async () => AWAY;

function work({ judge = noRun, models = BUILTIN_MODELS, tries = 0, signal }: Given) {
  const tried = trialOf(id(1), draft);
  if ("lacks" in tried) throw new Error("the draft cannot be tried");
  const runner = { judge, ready: () => Promise.reject(new Error("nobody asks")) };
  const deps = { db: connect(env), runner, models, files: env.FILES, now: () => START };
  const common = { deps, id: "step", tries, signal: signal ?? new AbortController().signal, tell: () => {} };
  return { tried, common };
}

async function graded(given: Given) {
  const { tried, common } = work(given);
  const input = { tried, rounds: [], content_hash: "" };
  return await regrade.perform(await past(), { ...common, input, state: { lines: [], evaluations: [] } });
}

/** Every submission passes all that it is given. */
const passing: RunnerClient["judge"] = async ({ submission_id, tests }) => ({
  ok: true,
  response: {
    ...{ submission_id, status: "COMPLETED", compile: { ok: true }, stdout: "", stderr: "" },
    tests: tests.map((one) => ({
      ...{ id: one.id, is_sample: one.is_sample, status: "passed", passed: true, time_ms: 1 },
    })),
    ...{ tests_passed: tests.length, tests_total: tests.length, execution_time_ms: 1, memory_used_kb: null },
  },
});

/** A grader that answers as the test says. */
const grader = (doGenerate: LanguageModelV4["doGenerate"]): Models => ({
  interviewer: null,
  evaluator: {
    name: "scripted",
    model: {
      ...{ specificationVersion: "v4", provider: "scripted", modelId: "scripted", supportedUrls: {} },
      doGenerate,
      doStream: () => Promise.reject(new Error("a grader does not stream")),
    },
  },
});

describe("an answer that is graded anew", () => {
  test("in a language that cannot be run is a line that says so, and the others go on", async () => {
    const performed = await graded({ judge: async () => NO_LANGUAGE });
    expect(performed).toMatchObject({
      is: "done",
      state: {
        lines: [
          {
            failure: "Java is not installed here.",
            failure_said: [expect.objectContaining({ code: "runner_refused" })],
            after: null,
            told: false,
          },
        ],
        evaluations: [],
      },
    });
  });

  test("waits for a runner that is away, however long it is", async () => {
    expect(await graded({ tries: 9 })).toMatchObject({ is: "later" });
  });

  test("is a line that says so once the model has failed on it three times", async () => {
    const models = grader(() => Promise.reject(new Error("overloaded")));
    const given = { judge: passing, models };
    expect((await graded({ ...given, tries: 0 })).is).toBe("later");
    expect((await graded({ ...given, tries: 1 })).is).toBe("later");
    const last = await graded({ ...given, tries: 2 });
    expect(last).toMatchObject({ is: "done", state: { lines: [{ failure: expect.any(String) }] } });
  });

  test("asks the model no further once the job is cancelled", async () => {
    const stop = new AbortController();
    let heard = false;
    const models = grader(
      ({ abortSignal }) =>
        new Promise((_, reject) => {
          abortSignal?.addEventListener("abort", () => {
            heard = true;
            reject(new Error("cancelled"));
          });
          setTimeout(() => stop.abort(new Error("cancelled")), 5);
        }),
    );
    await graded({ judge: passing, models, signal: stop.signal }).catch(() => undefined);
    expect(heard).toBe(true);
  });
});

describe("a dry run", () => {
  const played = async (judge: RunnerClient["judge"]) => {
    const { tried, common } = work({ judge });
    const input = { tried, wrong: draft.wrong };
    return await dryRunJob.perform("strong", { ...common, input, state: { lines: [] } });
  };

  test("waits for a runner that is away; of one who plays in a language that is not there it says so, and goes on", async () => {
    expect((await played(async () => AWAY)).is).toBe("later");
    const { tried } = work({});
    const unplayed = await played(async () => NO_LANGUAGE);
    if (unplayed.is !== "done") throw new Error(unplayed.why.code);
    expect(unplayed.state.lines).toMatchObject([{ candidate: "strong", state: "unplayed", overall: null }]);
    const { lines } = dryRunJob.result({ tried, wrong: [] }, unplayed.state, null) as DryRunResult;
    expect(lines.map(({ state }) => state)).toEqual(["unplayed", ...Array(5).fill("waiting")]);
  });
});
