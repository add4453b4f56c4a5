import { evaluateRound, writeReport } from "../ai/evaluator.ts";
import { interviewerTurn } from "../ai/interviewer.ts";
import type { Models } from "../ai/models.ts";
import type { JudgeTest } from "../domain/judge/verdict.ts";
import type { FullQuestion } from "../domain/question.ts";
import type { EventDraft } from "../domain/room/command.ts";
import type { Effect } from "../domain/room/effect.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import type { ServerMessage } from "../domain/room/protocol.ts";
import { roundRow } from "../domain/room/rows.ts";
import { toRunResult } from "../domain/room/run-result.ts";
import type { RoomState, Run } from "../domain/room/state.ts";
import { transcriptKey, transcriptOf } from "../domain/room/transcript.ts";
import { nextDifficulty } from "../domain/selection/difficulty.ts";
import { selectQuestion } from "../domain/selection/select.ts";
import { localDate } from "../domain/stats.ts";
import type { Db } from "../drizzle/client.ts";
import { refreshDailyStats } from "../drizzle/queries/daily-stats.ts";
import { refreshQuestionStats } from "../drizzle/queries/question-stats.ts";
import { loadQuestion, loadTestCases, questionPool } from "../drizzle/queries/questions.ts";
import { saveRows } from "../drizzle/queries/saved-rows.ts";
import type { RunnerClient } from "../runner/client.ts";
import { interviewerBrief, lastRound, roundRecord } from "./briefs.ts";
import type { Evaluations } from "./evaluations.ts";
import type { Speaker } from "./speaker.ts";
import { within } from "./within.ts";

/** What an effect may use. The room gives itself; tests give what they need. */
export interface EffectDeps {
  db: Db;
  files: R2Bucket;
  models: Models;
  runner: RunnerClient;
  now(): number;
  owner: { userId: string; name: string | null };
  state(): RoomState;
  events(): LoggedEvent[];
  evaluations: Evaluations;
  speaker(turnId: string): Speaker;
  broadcast(message: ServerMessage): void;
  /** Commits something on the way; the last word of an effect is what it returns. */
  commit(draft: EventDraft): void;
}

/** A model that grades longer than this is asked anew. */
const EVALUATION_MS = 120_000;

/** `done`: with the event that says so, if any. `failed`: to be tried again; `message` is for the candidate. */
export type Outcome = { done: true; event: EventDraft | null } | { done: false; message: string };
const done = (event: EventDraft | null = null): Outcome => ({ done: true, event });
const failed = (message: string): Outcome => ({ done: false, message });

/** Does one thing the room asked for. May be called twice for the same effect. */
export async function perform(effect: Exclude<Effect, { do: "save" }>, deps: EffectDeps): Promise<Outcome> {
  switch (effect.do) {
    case "choose-question":
      return chooseQuestion(effect, deps);
    case "ask-interviewer":
      return askInterviewer(effect, deps);
    case "run-code":
      return runCode(effect, deps);
    case "serve-hint":
      return serveHint(effect, deps);
    case "evaluate-round":
      return evaluate(effect, deps);
    case "save-evaluation":
      return saveEvaluation(effect, deps);
    case "save-transcript":
      return saveTranscript(deps);
    case "write-report":
      return report(deps);
    case "refresh-stats":
      return refreshStats(deps);
    default:
      return effect satisfies never;
  }
}

async function chooseQuestion({ number }: { number: number }, deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const pool = await questionPool(deps.db, { userId: deps.owner.userId, type: state.interviewType });
  const last = state.rounds.at(-1);
  const wish = {
    difficulty: last && state.config.adaptive ? nextDifficulty(lastRound(state, last)) : state.difficulty,
    company: state.config.target_company,
    follows: last !== undefined,
    adaptive: state.config.adaptive,
    topics: state.config.topics,
    taken: state.rounds.map((round) => round.question.id),
  };
  const choice = selectQuestion(pool, wish, `${state.interviewId}:${number}`);
  if (!choice) return done({ type: "question.exhausted" });
  const question = await loadQuestion(deps.db, choice.question.id);
  if (!question) return failed("The chosen question could not be loaded.");
  return done({ type: "round.opened", number, question: question.public, why: choice.why });
}

async function askInterviewer(
  effect: Extract<Effect, { do: "ask-interviewer" }>,
  deps: EffectDeps,
): Promise<Outcome> {
  const { turnId, roundId, cause } = effect;
  if (deps.state().turn?.id !== turnId) return done();
  const question = await questionOf(roundId, deps);
  const state = deps.state();
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  if (!round || !question) return done({ type: "interviewer.failed", turnId });
  const brief = interviewerBrief(state, round, question, {
    cause,
    candidateName: deps.owner.name,
    now: deps.now(),
  });
  const speaker = deps.speaker(turnId);
  try {
    for await (const part of interviewerTurn(deps.models, brief, { signal: speaker.signal })) {
      if (part.type === "delta") speaker.say(part.text);
      else if (part.type === "restarted") speaker.restart();
      else {
        const spokenAt = speaker.spokenAt ?? deps.now();
        return done({ type: "interviewer.replied", turnId, cutShort: false, spokenAt, ...part.reply });
      }
    }
  } catch (error) {
    // The turn was called off by what happened meanwhile; its words were kept then.
    if (speaker.signal.aborted) return done();
    throw error;
  } finally {
    speaker.stop();
  }
  return done({ type: "interviewer.failed", turnId });
}

async function runCode({ runId }: { runId: string }, deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const run = state.runs.find((candidate) => candidate.id === runId);
  const round = state.rounds.find((candidate) => candidate.id === run?.roundId);
  if (!run || !round?.question.signature) return done();
  const tests = await testsFor(run, round.question.id, deps);
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
    { onEvent: progressOf(run, tests.length, deps) },
  );
  if (outcome.ok) return done({ type: "run.finished", runId, result: toRunResult(outcome.response, tests) });
  return done({ type: "run.failed", runId, code: outcome.code, message: outcome.message });
}

function progressOf(run: Run, total: number, deps: EffectDeps) {
  let judged = 0;
  let started = false;
  return (event: { type: string }) => {
    if (event.type === "queued" || event.type === "retrying") return;
    if (!started) {
      started = true;
      deps.commit({ type: "run.started", runId: run.id });
    }
    if (event.type === "test") judged += 1;
    deps.broadcast({ type: "run.progress", runId: run.id, done: judged, total });
  };
}

async function testsFor(run: Run, questionId: string, deps: EffectDeps): Promise<JudgeTest[]> {
  if (run.customInput !== null) return [{ id: "custom", input: run.customInput, is_sample: true }];
  const cases = await loadTestCases(deps.db, questionId);
  return cases
    .filter((test) => run.mode === "SUBMIT" || test.is_sample)
    .map((test) => ({
      id: test.id,
      input: test.input,
      expected: test.expected_output,
      is_sample: test.is_sample,
    }));
}

async function serveHint(effect: Extract<Effect, { do: "serve-hint" }>, deps: EffectDeps): Promise<Outcome> {
  const question = await questionOf(effect.roundId, deps);
  const text = question?.hints[effect.index];
  if (text === undefined) return failed("The hint could not be loaded.");
  return done({ type: "hint.served", requestId: effect.requestId, index: effect.index, text });
}

async function evaluate({ roundId }: { roundId: string }, deps: EffectDeps): Promise<Outcome> {
  const question = await questionOf(roundId, deps);
  const state = deps.state();
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  if (!round || !question) return failed("The question of this round could not be loaded.");
  const record = roundRecord(state, round, question);
  const result = await within(EVALUATION_MS, (signal) => evaluateRound(deps.models, record, { signal }));
  if (!result.ok) return failed(result.message);
  deps.evaluations.put(result.evaluation);
  return done({ type: "round.evaluated", roundId });
}

async function saveEvaluation({ roundId }: { roundId: string }, deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  const evaluation = deps.evaluations.get(roundId);
  if (round && evaluation) await saveRows(deps.db, [roundRow(state, round, evaluation)]);
  return done();
}

async function saveTranscript(deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const key = transcriptKey(state.interviewId);
  await deps.files.put(key, JSON.stringify(transcriptOf(state, deps.events())), {
    httpMetadata: { contentType: "application/json" },
  });
  return done({ type: "transcript.saved", key });
}

async function report(deps: EffectDeps): Promise<Outcome> {
  const rounds = deps.evaluations.all();
  const result = await within(EVALUATION_MS, (signal) => writeReport(deps.models, { rounds }, { signal }));
  return result.ok ? done({ type: "feedback.ready", report: result.report }) : failed(result.message);
}

async function refreshStats(deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const timeZone = state.config.time_zone;
  const date = localDate(state.endedAt ?? deps.now(), timeZone);
  await refreshDailyStats(deps.db, { userId: deps.owner.userId, date, timeZone });
  for (const round of state.rounds) await refreshQuestionStats(deps.db, round.question.id);
  return done();
}

const questionOf = async (roundId: string, deps: EffectDeps): Promise<FullQuestion | null> => {
  const round = deps.state().rounds.find((candidate) => candidate.id === roundId);
  return round ? loadQuestion(deps.db, round.question.id) : null;
};
