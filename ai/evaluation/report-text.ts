import {
  type Claim,
  type Report,
  type RoundEvaluation,
  type Score,
  scoreWord,
} from "../../domain/feedback.ts";
import { isDesign, wasNotJudged } from "../../domain/scoring/score.ts";
import { topicName } from "../../domain/topics.ts";

const MOST = 5;

/** The same claim in several rounds becomes one with all its evidence; what recurs most stands first. */
export function mergeClaims(lists: Claim[][]): Claim[] {
  const merged = new Map<string, Claim & { rounds: number }>();
  for (const claim of lists.flat()) {
    const key = claim.text.split(". ")[0] ?? claim.text;
    const known = merged.get(key);
    if (known) {
      known.evidence = [...known.evidence, ...claim.evidence];
      known.rounds += 1;
    } else merged.set(key, { ...claim, rounds: 1 });
  }
  return [...merged.values()]
    .sort((a, b) => b.rounds - a.rounds)
    .slice(0, MOST)
    .map(({ text, evidence }) => ({ text, evidence }));
}

/** `interview_feedback.detailed_feedback`: the whole interview in Markdown, from what the rounds established. */
export function detailedFeedback(report: Omit<Report, "detailed_feedback">): string {
  const { rounds } = report;
  if (rounds.every(isEmpty)) return NOTHING;
  return [
    "### Overall",
    overall(report),
    ...rounds.flatMap((round) => [`### ${round.round_number}. ${round.question_title}`, round.feedback]),
    ...(report.improvements.length ? ["### What to practise next", next(report)] : []),
  ].join("\n\n");
}

function overall(report: Omit<Report, "detailed_feedback">): string {
  const { rounds, weights } = report;
  const parts = [
    ["technical", report.technical],
    ["problem solving", report.problem_solving],
    ["communication", report.communication],
  ] as const;
  const unrun = rounds.some(({ facts }) => wasNotJudged(facts)) ? COULD_NOT_RUN : null;
  const list = parts.map(([name, score]) => `${name} ${inWords(score)}`).join(", ");
  return [
    solved(rounds),
    picked(rounds),
    `Your scores: ${list}.`,
    unrun,
    report.overall === null
      ? "There is no overall score."
      : `The overall score of ${inWords(report.overall)} weighs them ${weights.technical}, ${weights.problem_solving} and ${weights.communication} percent${parts.some(([, score]) => !score) ? ", leaving out what was not assessed" : ""}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of the questions that take code; a system-design question has no hidden test. */
function solved(rounds: RoundEvaluation[]): string | null {
  const coding = rounds.filter(({ facts }) => !isDesign(facts));
  if (coding.length === 0) return null;
  const all = coding.filter(
    ({ facts }) => facts.hidden_total > 0 && facts.hidden_passed === facts.hidden_total,
  );
  const kind = coding.length < rounds.length ? "coding " : "";
  return `${all.length} of ${coding.length} ${kind}${coding.length === 1 ? "question" : "questions"} passed every hidden test.`;
}

/** Of the questions with options that were answered. */
function picked(rounds: RoundEvaluation[]): string | null {
  const picks = rounds.flatMap(({ responses }) => responses.filter((one) => one.is_correct !== null));
  if (picks.length === 0) return null;
  const right = picks.filter((one) => one.is_correct).length;
  return `You picked the right option in ${right} of ${picks.length} ${picks.length === 1 ? "question" : "questions"} with options.`;
}

function next(report: Omit<Report, "detailed_feedback">): string {
  const topics = report.study_topics.map(topicName).join(", ");
  const steps = report.improvements.slice(0, 3).map((claim) => `- ${claim.text}`);
  return [...steps, ...(topics ? [`- Topics to go back to: ${topics}.`] : [])].join("\n");
}

const inWords = (score: Score): string =>
  score ? `${score.value} (${scoreWord(score).toLowerCase()})` : "not assessed";

export const recurringTopics = (rounds: RoundEvaluation[]): Report["study_topics"] => [
  ...new Set(rounds.flatMap((round) => round.study_topics)),
];

/** Nothing was assessed and nothing was done. */
const isEmpty = (round: RoundEvaluation): boolean =>
  round.dimensions.every((one) => one.level === null) &&
  !round.facts.submitted &&
  round.facts.runs + round.facts.submissions + round.facts.candidate_messages === 0;

const COULD_NOT_RUN =
  "A submission could not be run, so whether it is correct stays open and is not held against you.";

const NOTHING =
  "Nothing was said, run or written in this interview, so nothing was assessed. That is not a low score: there is none. Take another interview when it suits you.";
