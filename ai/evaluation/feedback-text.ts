import type { DimensionResult, RoundFacts } from "../../domain/feedback.ts";
import { hiddenShare, wasCutShort } from "../../domain/scoring/score.ts";
import type { RoundRecord } from "../brief.ts";
import type { Claims } from "./claims.ts";

/** `rounds.ai_feedback`: what happened, what it showed and what to do next, in three to six sentences. */
export function roundFeedback(
  record: RoundRecord,
  claims: Claims,
  dimensions: DimensionResult[],
  judged: string | null,
): string {
  const { facts } = record;
  const happened = record.task.kind === "coding" ? outcome(facts) : designOutcome(record);
  if (wasCutShort(facts))
    return [happened, cutShort(facts), ...claims.strengths.map((claim) => claim.text)].join(" ");
  const limits = dimensions.flatMap((one) => one.caps);
  const [first, second] = claims.improvements;
  // The counts of failed tests stand in the claim; here the outcome has told them already.
  const advice = [first && `Next time: ${lower(sentence(first.text))}`, second && sentence(second.text)];
  const strengths = claims.strengths.filter((claim) => claim.evidence[0]?.kind !== "run").slice(0, 3);
  const nothingMissing =
    claims.improvements.length === 0 && claims.strengths.length > 1 ? NOTHING_MISSING : null;
  return [
    happened,
    judged ?? strengths.map((claim) => claim.text).join(" "),
    ...advice,
    nothingMissing,
    limits[0],
    leftOpen(dimensions),
    notAssessed(dimensions),
  ]
    .filter(Boolean)
    .join(" ");
}

export const cutShort = ({ duration_sec, time_limit_min }: RoundFacts): string =>
  `Not assessed: the interview's time ran out after ${minutesOf(duration_sec)} of the ${time_limit_min} minutes set for this question.`;

/** The round in counts. */
function outcome(facts: RoundFacts): string {
  const minutes = minutesOf(facts.duration_sec);
  const effort = `in ${minutes} ${minutes === 1 ? "minute" : "minutes"} with ${help(facts)}`;
  const share = hiddenShare(facts);
  if (!facts.submitted) return `You submitted no code ${effort}.`;
  if (share === null)
    return `Your submission could not be run, so its correctness stays open and is not held against you, ${effort}.`;
  if (facts.hidden_total === 0)
    return `Your submission did not run, so no hidden test was reached, ${effort}.`;
  if (share === 1) return `Your code passed all ${facts.hidden_total} hidden tests ${effort}.`;
  return `Your best submission passed ${facts.hidden_passed} of ${facts.hidden_total} hidden tests ${effort}.`;
}

/** A system-design round in counts. */
function designOutcome({ facts, task, question }: RoundRecord): string {
  const minutes = minutesOf(facts.duration_sec);
  const effort = `in ${minutes} ${minutes === 1 ? "minute" : "minutes"} with ${help(facts)}`;
  switch (task.kind) {
    case "mcq":
      return task.answer
        ? `You picked option ${task.answer.key} ${effort}.`
        : `You picked no option ${effort}.`;
    case "scenario":
      return `You took ${task.actions.length} ${task.actions.length === 1 ? "step" : "steps"} and brought ${task.stages.length} of ${question.stages.length} stages to light ${effort}.`;
    case "design":
    case "coding":
      return `You worked on the design ${effort}.`;
    default:
      return task satisfies never;
  }
}

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

function help({ hints_used, hints_total, approach_shown }: RoundFacts): string {
  if (hints_used === 0) return "no hint";
  const hints = `${hints_used} of ${hints_total} hints`;
  return approach_shown ? `${hints} and the approach shown` : hints;
}

function leftOpen(dimensions: DimensionResult[]): string | null {
  const open = dimensions.filter((one) => one.deferred).map((one) => one.dimension.replace("_", " "));
  return open.length
    ? `Left open: ${open.join(" and ")}, because the gradings disagree by more than a level.`
    : null;
}

export const NOT_SHOWN = "Not assessed: the round shows too little of it.";
export const NOT_READ =
  "Not assessed: you argued, but most of it could not be matched with the points looked for, which says nothing against it.";
export const couldNotBeRead = (points: number): string =>
  `${points === 1 ? "One point" : `${points} points`} could not be assessed from your words and ${points === 1 ? "counts" : "count"} neither way.`;
/** The outcome tells both in its own words. */
export const NOT_RUN =
  "Not assessed: no run of the code came to a result, which is not your doing and not held against you.";
export const NOT_JUDGED =
  "Not assessed: the submission could not be run, which is not your doing and not held against you.";

function notAssessed(dimensions: DimensionResult[]): string | null {
  const open = dimensions
    .filter((one) => one.reason === NOT_SHOWN)
    .map((one) => one.dimension.replace("_", " "));
  if (open.length === 0) return null;
  const last = open.pop();
  const list = open.length ? `${open.join(", ")} and ${last}` : last;
  return `Not assessed: ${list}, because the round shows too little of it.`;
}

const NOTHING_MISSING = "No check of this round was missed; a harder question would show more.";

const sentence = (text: string): string => text.split(/(?<=\.)\s/)[0] ?? text;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
