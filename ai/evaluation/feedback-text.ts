import type { DimensionResult } from "../../domain/feedback.ts";
import { hiddenShare, wasCutShort } from "../../domain/scoring/score.ts";
import type { RoundRecord } from "../brief.ts";
import type { Claims } from "./claims.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

/** `rounds.ai_feedback`: what happened, what it showed and what to do next, in three to six sentences. */
export function roundFeedback(
  record: RoundRecord,
  claims: Claims,
  dimensions: DimensionResult[],
  judged: string | null,
): string {
  const { facts } = record;
  const words = reportWords(record.locale);
  const happened = record.task.kind === "coding" ? outcome(record) : designOutcome(record);
  if (wasCutShort(facts))
    return [happened, cutShort(record), ...claims.strengths.map((claim) => claim.text)].join(" ");
  const limits = dimensions.flatMap((one) => one.caps);
  const [first, second] = claims.improvements;
  // The counts of failed tests stand in the claim; here the outcome has told them already.
  const advice = [
    first && words.feedback.nextTime(lower(sentence(first.text))),
    second && sentence(second.text),
  ];
  const strengths = claims.strengths.filter((claim) => claim.evidence[0]?.kind !== "run").slice(0, 3);
  const nothingMissing =
    claims.improvements.length === 0 && claims.strengths.length > 1 ? words.feedback.nothingMissing : null;
  return [
    happened,
    judged ?? strengths.map((claim) => claim.text).join(" "),
    ...advice,
    nothingMissing,
    limits[0],
    leftOpen(words, dimensions),
    notAssessed(words, dimensions),
  ]
    .filter(Boolean)
    .join(" ");
}

export const cutShort = ({ locale, facts }: Round): string =>
  reportWords(locale).open.cutShort(minutesOf(facts.duration_sec), facts.time_limit_min);

type Round = Pick<RoundRecord, "locale" | "facts">;

/** The round in counts. */
function outcome({ locale, facts }: Round): string {
  const { feedback } = reportWords(locale);
  const effort = feedback.effort(facts);
  const share = hiddenShare(facts);
  if (!facts.submitted) return feedback.noCode(effort);
  if (share === null) return feedback.couldNotRun(effort);
  if (facts.hidden_total === 0) return feedback.didNotRun(effort);
  return share === 1
    ? feedback.allPassed(facts.hidden_total, effort)
    : feedback.somePassed(facts.hidden_passed, facts.hidden_total, effort);
}

/** A system-design round in counts. */
function designOutcome({ locale, facts, task, question }: RoundRecord): string {
  const { feedback } = reportWords(locale);
  const effort = feedback.effort(facts);
  switch (task.kind) {
    case "mcq":
      return task.answer ? feedback.picked(task.answer.key, effort) : feedback.pickedNone(effort);
    case "scenario":
      return feedback.acted(task.actions.length, task.stages.length, question.stages.length, effort);
    case "design":
    case "coding":
      return feedback.designed(effort);
    default:
      return task satisfies never;
  }
}

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

function leftOpen(words: ReportWords, dimensions: DimensionResult[]): string | null {
  const open = dimensions.filter((one) => one.deferred).map((one) => words.dimension(one.dimension));
  return open.length ? words.open.leftOpen(open) : null;
}

/** The outcome tells the other reasons in its own words. */
function notAssessed(words: ReportWords, dimensions: DimensionResult[]): string | null {
  const isNotRead = dimensions.some(({ reason }) => reason === words.open.otherLanguage);
  const open = dimensions
    .filter((one) => one.reason === words.open.notShown)
    .map((one) => words.dimension(one.dimension));
  const notShown = open.length > 0 ? words.open.notShownIn(open) : null;
  return [isNotRead ? words.open.otherLanguage : null, notShown].filter(Boolean).join(" ") || null;
}

const sentence = (text: string): string => text.split(/(?<=\.)\s/)[0] ?? text;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
