import { evaluateRound } from "../../ai/evaluator.ts";
import { BUILTIN_MODELS, type Models } from "../../ai/models.ts";
import { roundRecord } from "../../ai/room-briefs.ts";
import { within } from "../../ai/within.ts";
import { type Said, say } from "../../domain/authoring/said.ts";
import type { Trial } from "../../domain/authoring/trial.ts";
import type { RoundEvaluation } from "../../domain/feedback.ts";
import { replaceRun, runsOf } from "../../domain/room/round.ts";
import { testsOf, toRunResult } from "../../domain/room/run-result.ts";
import type { RoomState, Run } from "../../domain/room/state.ts";
import { readTranscript, stateTold } from "../../domain/room/transcript.ts";
import type { PastRound } from "../../drizzle/queries/past-rounds.ts";
import type { RunnerClient } from "../../runner/client.ts";
import { ADMIN_TURN, type RunFailure, readFailure } from "./run-failure.ts";

/** `id` names this grading: a run that is repeated is done once. */
export type GradingDeps = {
  files: R2Bucket;
  models: Models;
  runner: RunnerClient;
  id: string;
  signal: AbortSignal;
};

/**
 * `gone`: what was said and run is not kept any more. `never`: it cannot be run. `later`: worth another try.
 * `not-graded`: what grades gave nothing to be used; worth a few more tries.
 */
export type GradedAnew =
  | { ok: true; evaluation: RoundEvaluation }
  | { ok: false; reason: "gone" | "never" | "later" | "not-graded"; why: Said };

const EVALUATION_MS = 120_000;

/** What a past round would be graded with this content of its question: its submissions are run on its tests, its record is held against its criteria. */
export async function gradedAnew(past: PastRound, tried: Trial, deps: GradingDeps): Promise<GradedAnew> {
  const state = await recordedState(past, deps.files);
  if (!state) return { ok: false, reason: "gone", why: say("record_gone") };
  const judged = await withNewRuns(state, past, tried, deps);
  if (!judged.ok) return { ok: false, reason: judged.is, why: judged.why };
  const round = judged.state.rounds.find(({ id }) => id === past.round_id);
  if (!round) return { ok: false, reason: "gone", why: say("round_gone") };
  const record = roundRecord(judged.state, round, tried.question);
  // A grader of the same kind, so that what differs is the question.
  const models = past.evaluation?.versions.model.startsWith("built-in") ? BUILTIN_MODELS : deps.models;
  const grade = (signal: AbortSignal) => evaluateRound(models, record, { signal });
  const result = await within(EVALUATION_MS, grade, deps.signal);
  return result.ok ? result : { ok: false, reason: "not-graded", why: say("not_graded", result.message) };
}

async function recordedState(past: PastRound, files: R2Bucket): Promise<RoomState | null> {
  const object = await files.get(past.transcript_url);
  const read = readTranscript(await object?.json().catch(() => null));
  // A grade rests on all that was said: a record that can be read in part is none.
  return read?.unread === 0 ? stateTold(read.transcript) : null;
}

type Judged = { ok: true; state: RoomState } | ({ ok: false } & RunFailure);

async function withNewRuns(
  state: RoomState,
  past: PastRound,
  { question, cases }: Trial,
  { runner, id: gradingId, signal }: GradingDeps,
): Promise<Judged> {
  const { signature } = question.public;
  if (!signature) return { ok: true, state };
  let next = state;
  for (const run of runsOf(state, past.round_id).filter(isJudged)) {
    const tests = testsOf(run, cases);
    const { id, language, code } = run;
    const judged = await runner.judge(
      {
        submission_id: `${gradingId}-${id}`,
        fair_key: ADMIN_TURN,
        mode: "submit",
        language,
        code,
        signature,
        tests,
      },
      { signal },
    );
    if (!judged.ok) return { ok: false, ...readFailure(judged) };
    next = replaceRun(next, { ...run, result: toRunResult(judged.response, tests) });
  }
  return { ok: true, state: next };
}

const isJudged = (run: Run) => run.mode === "SUBMIT" && run.result !== null;
