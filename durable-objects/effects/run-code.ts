import type { JudgeEvent } from "../../domain/judge/verdict.ts";
import { testsOf, toRunResult } from "../../domain/room/run-result.ts";
import type { Run } from "../../domain/room/state.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, type Outcome } from "./outcome.ts";

export async function runCode({ runId }: EffectOf<"run-code">, deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const run = state.runs.find((candidate) => candidate.id === runId);
  const round = state.rounds.find((candidate) => candidate.id === run?.roundId);
  if (!run || !round?.question.signature) return done();
  const tests = testsOf(run, run.customInput === null ? await deps.questions.cases(round.question.id) : []);
  const since = deps.now();
  const progress = progressOf(run, tests.length, deps);
  const outcome = await deps.runner.judge(
    {
      submission_id: run.id,
      fair_key: state.interviewId,
      mode: run.mode === "SUBMIT" ? "submit" : "run",
      language: run.language,
      code: run.code,
      signature: round.question.signature,
      tests,
    },
    { onEvent: progress.on },
  );
  deps.note({
    event: "run",
    what: `${run.language} ${run.mode.toLowerCase()}`,
    outcome: outcome.ok ? "ok" : outcome.reason === "unavailable" ? "failed" : "refused",
    ms: deps.now() - since,
    request_id: deps.requestId,
    figures: { queued_ms: progress.queuedMs(since), tests: tests.length },
    ids: { run_id: run.id },
    cause: outcome.ok ? undefined : outcome.code,
  });
  if (outcome.ok) return done({ type: "run.finished", runId, result: toRunResult(outcome.response, tests) });
  return done({ type: "run.failed", runId, code: outcome.code, message: outcome.message });
}

/** Tells every device how far the run is. */
function progressOf(run: Run, total: number, deps: EffectDeps) {
  let done = 0;
  let startedAt: number | null = null;
  const on = ({ type }: JudgeEvent) => {
    const waits = type === "queued" || type === "retrying";
    if (!waits && startedAt === null) {
      startedAt = deps.now();
      deps.commit({ type: "run.started", runId: run.id });
    }
    if (type === "test") done += 1;
    deps.broadcast({ type: "run.progress", runId: run.id, stage: waits ? type : "judging", done, total });
  };
  return { on, queuedMs: (since: number) => startedAt && startedAt - since };
}
