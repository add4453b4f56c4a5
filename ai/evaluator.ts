import type { Report, RoundEvaluation, Versions } from "../domain/feedback.ts";
import type { Locale } from "../domain/locale.ts";
import { DESIGN_RUBRIC_VERSION } from "../domain/scoring/design-rubric.ts";
import { RUBRIC_VERSION } from "../domain/scoring/rubric.ts";
import { meanScore, overallScore, WEIGHTS, wasNotJudged } from "../domain/scoring/score.ts";
import type { RoundRecord } from "./brief.ts";
import type { Answer } from "./evaluation/answer.ts";
import { BUILTIN_EVALUATOR, builtinAnswers } from "./evaluation/builtin.ts";
import { supportedWords } from "./evaluation/candid-words.ts";
import { checklistOf } from "./evaluation/checklist.ts";
import { composeEvaluation } from "./evaluation/compose.ts";
import { factAnswers, isBlank } from "./evaluation/facts.ts";
import { agreed, type GradingShelf, gradings } from "./evaluation/gradings.ts";
import type { Grading } from "./evaluation/model-grading.ts";
import { detailedFeedback, mergeClaims, recurringTopics } from "./evaluation/report-text.ts";
import { reportWords } from "./evaluation/report-words.ts";
import { settledByFacts } from "./evaluation/settled.ts";
import { loadLanguage } from "./languages.ts";
import { BUILTIN_MODELS, type Models } from "./models.ts";
import { EVALUATOR_PROMPT_VERSION } from "./prompts/evaluator.ts";

export type RoundEvaluated = { ok: true; evaluation: RoundEvaluation } | { ok: false; message: string };
export type ReportWritten = { ok: true; report: Report } | { ok: false; message: string };
/** `timeoutMs`: of each call. `shelf`: keeps the gradings that succeeded for a retry. */
type EvaluationOptions = { signal: AbortSignal; timeoutMs?: number; shelf?: GradingShelf };

const SCHEMA_VERSION = "evaluation-2";

/**
 * Facts, then the checklist with verified quotes, graded once or several times, then arithmetic. A model that gives no
 * readable answer is a failure to be tried again, never a score; a round in which nothing happened asks no model.
 */
export async function evaluateRound(
  models: Models,
  record: RoundRecord,
  { signal, timeoutMs = 50_000, shelf }: EvaluationOptions,
): Promise<RoundEvaluated> {
  await loadLanguage(record.locale);
  if (isBlank(record)) {
    const nothing = { samples: [], tokens: null, quotes: { checked: 0, found: 0 }, words: null };
    const evaluation = composeEvaluation(record, {
      ...nothing,
      versions: versionsOf(BUILTIN_MODELS, record),
    });
    return { ok: true, evaluation: { ...evaluation, feedback: reportWords(record.locale).feedback.blank } };
  }
  const facts = factAnswers(record);
  const sample = (judged: Answer[]) => [...facts, ...settledByFacts(record, judged)];
  if (!models.evaluator) {
    const judged = builtinAnswers(record);
    const quoted = judged.flatMap((answer) => answer.evidence).filter((one) => one.quote !== null).length;
    const judgement = {
      samples: [sample(judged)],
      tokens: null,
      words: null,
      versions: versionsOf(models, record),
    };
    const quotes = { checked: quoted, found: quoted };
    return { ok: true, evaluation: composeEvaluation(record, { ...judgement, quotes }) };
  }
  const graded = await gradings(models.evaluator, record, models.samples ?? 1, { signal, timeoutMs, shelf });
  if (!graded.ok) return graded;
  const total = (of: (one: Grading) => number) => graded.gradings.reduce((sum, one) => sum + of(one), 0);
  const samples = graded.gradings.map((one) => sample(one.answers));
  const evaluation = composeEvaluation(record, {
    samples,
    tokens: total((one) => one.tokens) + graded.lost,
    quotes: { checked: total((one) => one.quotes.checked), found: total((one) => one.quotes.found) },
    words: wordsOf(record, samples, graded.gradings),
    versions: versionsOf(models, record),
  });
  return { ok: true, evaluation };
}

/** The first of the gradings' words that rest on answers which stand: one that was outvoted has no say in them. */
function wordsOf(record: RoundRecord, samples: Answer[][], all: Grading[]): string | null {
  const answers = agreed(checklistOf(record), samples);
  for (const { words } of all) {
    const supported = words && supportedWords(words, answers);
    if (supported) return supported;
  }
  return null;
}

/** The whole report from its rounds. Nothing new is judged here, so no model is asked and it cannot contradict them. */
export async function writeReport(
  models: Models,
  { rounds, locale }: { rounds: RoundEvaluation[]; locale?: Locale },
  { signal }: { signal: AbortSignal },
): Promise<ReportWritten> {
  signal.throwIfAborted();
  await loadLanguage(locale);
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
    versions: versionsIn(inOrder, models),
    regrades: [],
    corrections: [],
  };
  return { ok: true, report: { ...report, detailed_feedback: detailedFeedback(report, locale) } };
}

const BUILTIN_VERSIONS: Versions = {
  model: BUILTIN_EVALUATOR,
  prompt: "none",
  rubric: RUBRIC_VERSION,
  schema: SCHEMA_VERSION,
};

/** What grades, and by which rubric; without a round that of coding. */
function versionsOf({ evaluator }: Models, record?: RoundRecord): Versions {
  const isCoding = !record || record.task.kind === "coding";
  const versions = { ...BUILTIN_VERSIONS, rubric: isCoding ? RUBRIC_VERSION : DESIGN_RUBRIC_VERSION };
  return evaluator ? { ...versions, model: evaluator.name, prompt: EVALUATOR_PROMPT_VERSION } : versions;
}

/** The versions that the rounds were graded by, which is not always the model that is configured. */
function versionsIn(rounds: RoundEvaluation[], models: Models): Versions {
  const graded = rounds.map(({ versions }) => versions);
  const all = (key: keyof Versions) =>
    [...new Set(graded.map((versions) => versions[key]))].join(", ") || versionsOf(models)[key];
  return { model: all("model"), prompt: all("prompt"), rubric: all("rubric"), schema: all("schema") };
}
