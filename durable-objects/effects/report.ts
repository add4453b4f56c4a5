import { isBlank } from "../../ai/evaluation/facts.ts";
import { writeReport as composeReport, evaluateRound, type RoundEvaluated } from "../../ai/evaluator.ts";
import { BUILTIN_MODELS } from "../../ai/models.ts";
import { roundRecord } from "../../ai/room-briefs.ts";
import { within } from "../../ai/within.ts";
import { localDate } from "../../domain/calendar.ts";
import { evaluatedRows } from "../../domain/room/rows.ts";
import { told } from "../../domain/room/told.ts";
import { transcriptKey, transcriptOf } from "../../domain/room/transcript.ts";
import { refreshDailyStats } from "../../drizzle/queries/daily-stats.ts";
import { refreshQuestionStats } from "../../drizzle/queries/question-stats.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { spentOn, spentSince } from "./spent.ts";

/** A model that grades longer than this is asked anew. */
const EVALUATION_MS = 120_000;
/** A model that has failed for so long is stood in for by the built-in evaluator, so that there is a report in the end. */
const MODEL_PATIENCE_MS = 3 * 60_000;

export async function gradeRound(
  { roundId }: EffectOf<"evaluate-round">,
  deps: EffectDeps,
  waitedMs: number,
): Promise<Outcome> {
  const result = await graded(roundId, "first", deps, waitedMs);
  if (!result.ok) return failed(result.message);
  deps.evaluations.put(result.evaluation);
  return done({ type: "round.evaluated", roundId });
}

/** Grades a disputed round again from the record alone: neither the first grade nor the reason is told. */
export async function regradeRound(
  { roundId, reason }: EffectOf<"regrade-round">,
  deps: EffectDeps,
  waitedMs: number,
): Promise<Outcome> {
  const result = await graded(roundId, "second", deps, waitedMs);
  if (!result.ok) return failed(result.message);
  return done({ type: "round.regraded", roundId, reason, evaluation: result.evaluation });
}

/** What succeeded of a grade that did not come about is kept for the next try. */
async function graded(
  roundId: string,
  purpose: "first" | "second",
  deps: EffectDeps,
  waitedMs: number,
): Promise<RoundEvaluated> {
  const question = await questionOf(roundId, deps);
  const state = deps.state();
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  if (!round || !question) return { ok: false, message: "The question of this round could not be loaded." };
  const record = roundRecord(state, round, question);
  const shelf = deps.evaluations.shelf(purpose, roundId);
  const standIn = isBlank(record) ? null : await whyBuiltin(roundId, deps, waitedMs);
  const models = standIn ? BUILTIN_MODELS : deps.models;
  const result = await within(EVALUATION_MS, (signal) => evaluateRound(models, record, { signal, shelf }));
  if (!result.ok) return result;
  const spent = spentOn(shelf);
  shelf.clear();
  if (!standIn) return result;
  const { evaluation } = result;
  const marked = { feedback: `${standIn} ${evaluation.feedback}`, tokens_used: spent || null };
  return { ok: true, evaluation: { ...evaluation, ...marked } };
}

/** Why the built-in evaluator grades in the configured model's place, for the candidate; null: it does not. */
async function whyBuiltin(roundId: string, deps: EffectDeps, waitedMs: number): Promise<string | null> {
  if (!deps.models.evaluator) return null;
  const words = told(deps.state());
  if (waitedMs >= MODEL_PATIENCE_MS) return words.stoodIn;
  // From the first token on, gradings too: an interview costs no more than it may.
  if (spentSince(0, deps) >= deps.limits.modelTokens) return words.interviewSpent;
  const isSpent = await deps.userBudget.isReached(roundId, (since) => spentSince(since, deps));
  return isSpent ? words.budgetSpent : null;
}

export async function saveEvaluation(
  { roundId }: EffectOf<"save-evaluation">,
  deps: EffectDeps,
): Promise<Outcome> {
  const state = deps.state();
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  const evaluation = deps.evaluations.get(roundId);
  if (round && evaluation) await saveRows(deps.db, evaluatedRows(state, round, evaluation));
  return done();
}

export async function saveTranscript(deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const key = transcriptKey(state.interviewId);
  await deps.files.put(key, JSON.stringify(transcriptOf(state, deps.events())), {
    httpMetadata: { contentType: "application/json" },
  });
  return done({ type: "transcript.saved", key });
}

export async function writeReport(deps: EffectDeps): Promise<Outcome> {
  const rounds = deps.evaluations.all();
  const result = await within(EVALUATION_MS, (signal) =>
    composeReport(deps.models, { rounds, locale: deps.state().config.locale }, { signal }),
  );
  return result.ok ? done({ type: "feedback.ready", report: result.report }) : failed(result.message);
}

export async function refreshStats(deps: EffectDeps): Promise<Outcome> {
  const state = deps.state();
  const timeZone = state.config.time_zone;
  const date = localDate(state.endedAt ?? deps.now(), timeZone);
  // Before the averages, which the first belief of a question rests on: this answer is not to count in both.
  await skillsOf(deps.db, deps.owner.userId);
  await refreshDailyStats(deps.db, { userId: deps.owner.userId, date, timeZone });
  for (const round of state.rounds) await refreshQuestionStats(deps.db, round.question.id);
  return done();
}
