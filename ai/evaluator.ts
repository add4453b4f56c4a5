import type { Report, RoundEvaluation } from "../domain/feedback.ts";
import { RUBRIC_VERSION } from "../domain/scoring/rubric.ts";
import { meanScore, overallScore, WEIGHTS, wasNotJudged } from "../domain/scoring/score.ts";
import type { RoundRecord } from "./brief.ts";
import { BUILTIN_EVALUATOR, builtinAnswers } from "./evaluation/builtin.ts";
import { composeEvaluation } from "./evaluation/compose.ts";
import { factAnswers, isBlank } from "./evaluation/facts.ts";
import { modelAnswers } from "./evaluation/model-answers.ts";
import { detailedFeedback, mergeClaims, recurringTopics } from "./evaluation/report-text.ts";
import { settledByFacts } from "./evaluation/settled.ts";
import type { Models } from "./models.ts";
import { EVALUATOR_PROMPT_VERSION } from "./prompts/evaluator.ts";

export type RoundEvaluated = { ok: true; evaluation: RoundEvaluation } | { ok: false; message: string };
export type ReportWritten = { ok: true; report: Report } | { ok: false; message: string };
/** `timeoutMs`: of each of the two calls. */
export type EvaluationOptions = { signal: AbortSignal; timeoutMs?: number };

const SCHEMA_VERSION = "evaluation-1";

/**
 * Facts, then the checklist with verified quotes, then arithmetic. A model that gives no readable answer is a failure
 * to be tried again, never a score; a round in which nothing happened is not assessed and asks no model.
 */
export async function evaluateRound(
  models: Models,
  record: RoundRecord,
  { signal, timeoutMs = 50_000 }: EvaluationOptions,
): Promise<RoundEvaluated> {
  const builtin = {
    model: BUILTIN_EVALUATOR,
    prompt: "none",
    rubric: RUBRIC_VERSION,
    schema: SCHEMA_VERSION,
  };
  if (isBlank(record)) {
    const evaluation = composeEvaluation(record, {
      answers: [],
      quotes: { checked: 0, found: 0 },
      words: null,
      versions: builtin,
    });
    return { ok: true, evaluation: { ...evaluation, feedback: BLANK } };
  }
  const facts = factAnswers(record);
  if (!models.evaluator) {
    const judged = settledByFacts(record, builtinAnswers(record));
    const quoted = judged.flatMap((answer) => answer.evidence).filter((one) => one.quote !== null).length;
    const quotes = { checked: quoted, found: quoted };
    const answers = [...facts, ...judged];
    return {
      ok: true,
      evaluation: composeEvaluation(record, { answers, quotes, words: null, versions: builtin }),
    };
  }
  const judged = await modelAnswers(models.evaluator, record, { signal, timeoutMs });
  if (!judged)
    return {
      ok: false,
      message: "The evaluation model gave no readable answer. The report can be tried again.",
    };
  const versions = { ...builtin, model: models.evaluator.name, prompt: EVALUATOR_PROMPT_VERSION };
  const answers = [...facts, ...settledByFacts(record, judged.answers)];
  return { ok: true, evaluation: composeEvaluation(record, { ...judged, answers, versions }) };
}

/** The whole report from its rounds. Nothing new is judged here, so no model is asked and it cannot contradict them. */
export async function writeReport(
  models: Models,
  { rounds }: { rounds: RoundEvaluation[] },
  { signal }: { signal: AbortSignal },
): Promise<ReportWritten> {
  signal.throwIfAborted();
  const inOrder = rounds.toSorted((a, b) => a.round_number - b.round_number);
  const technical = meanScore(inOrder.map((round) => round.technical));
  const communication = meanScore(inOrder.map((round) => round.communication));
  const problem_solving = meanScore(inOrder.map((round) => round.problem_solving));
  const unjudged = technical === null && inOrder.some((round) => wasNotJudged(round.facts));
  const report = {
    overall: unjudged ? null : overallScore({ technical, problem_solving, communication }),
    technical,
    communication,
    problem_solving,
    strengths: mergeClaims(inOrder.map((round) => round.strengths)),
    improvements: mergeClaims(inOrder.map((round) => round.improvements)),
    study_topics: recurringTopics(inOrder),
    rounds: inOrder,
    weights: { ...WEIGHTS },
    quotes: {
      checked: inOrder.reduce((sum, round) => sum + round.quotes.checked, 0),
      found: inOrder.reduce((sum, round) => sum + round.quotes.found, 0),
    },
    versions: {
      model: models.evaluator?.name ?? BUILTIN_EVALUATOR,
      prompt: models.evaluator ? EVALUATOR_PROMPT_VERSION : "none",
      rubric: RUBRIC_VERSION,
      schema: SCHEMA_VERSION,
    },
    regrades: [],
  };
  return { ok: true, report: { ...report, detailed_feedback: detailedFeedback(report) } };
}

const BLANK =
  "Nothing was said, run or written in this round, so nothing in it was assessed. That is not a low score: there is none.";
