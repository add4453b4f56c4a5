import type { Claim, Report, RoundEvaluation, Score } from "../../domain/feedback.ts";
import type { Locale } from "../../domain/locale.ts";
import { scoreWord } from "../../domain/score-word.ts";
import { isDesign, wasNotJudged } from "../../domain/scoring/score.ts";
import { topicNameIn } from "../../domain/spanish-topics.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

type Sentences = ReportWords["report"];

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
export function detailedFeedback(report: Omit<Report, "detailed_feedback">, locale?: Locale): string {
  const { rounds } = report;
  const words = reportWords(locale).report;
  if (rounds.every(isEmpty)) return words.nothing;
  return [
    `### ${words.overall}`,
    overall(report, locale),
    ...rounds.flatMap((round) => [`### ${round.round_number}. ${round.question_title}`, round.feedback]),
    ...(report.improvements.length ? [`### ${words.practise}`, next(report, words, locale)] : []),
  ].join("\n\n");
}

function overall(report: Omit<Report, "detailed_feedback">, locale?: Locale): string {
  const { report: words, score: scoreWords } = reportWords(locale);
  const { rounds, weights } = report;
  const parts = [
    [words.technical, report.technical],
    [words.problemSolving, report.problem_solving],
    [words.communication, report.communication],
  ] as const;
  const unrun = rounds.some(({ facts }) => wasNotJudged(facts)) ? words.couldNotRun : null;
  const inWords = (score: Score): string =>
    score ? `${score.value} (${scoreWords[scoreWord(score)].toLowerCase()})` : words.notAssessed;
  const list = parts.map(([name, score]) => `${name} ${inWords(score)}`).join(", ");
  return [
    solved(rounds, words),
    picked(rounds, words),
    words.scores(list),
    unrun,
    report.overall === null
      ? words.noOverall
      : words.weighs(
          inWords(report.overall),
          [weights.technical, weights.problem_solving, weights.communication],
          parts.some(([, score]) => !score),
        ),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of the questions that take code; a system-design question has no hidden test. */
function solved(rounds: RoundEvaluation[], words: Sentences): string | null {
  const coding = rounds.filter(({ facts }) => !isDesign(facts));
  if (coding.length === 0) return null;
  const all = coding.filter(
    ({ facts }) => facts.hidden_total > 0 && facts.hidden_passed === facts.hidden_total,
  );
  return words.solved(all.length, coding.length, coding.length < rounds.length);
}

/** Of the questions with options that were answered. */
function picked(rounds: RoundEvaluation[], words: Sentences): string | null {
  const picks = rounds.flatMap(({ responses }) => responses.filter((one) => one.is_correct !== null));
  if (picks.length === 0) return null;
  const right = picks.filter((one) => one.is_correct).length;
  return words.picked(right, picks.length);
}

function next(report: Omit<Report, "detailed_feedback">, words: Sentences, locale?: Locale): string {
  const topics = report.study_topics.map((topic) => topicNameIn(topic, locale)).join(", ");
  const steps = report.improvements.slice(0, 3).map((claim) => `- ${claim.text}`);
  return [...steps, ...(topics ? [`- ${words.topics(topics)}`] : [])].join("\n");
}

export const recurringTopics = (rounds: RoundEvaluation[]): Report["study_topics"] => [
  ...new Set(rounds.flatMap((round) => round.study_topics)),
];

/** Nothing was assessed and nothing was done. */
const isEmpty = (round: RoundEvaluation): boolean =>
  round.dimensions.every((one) => one.level === null) &&
  !round.facts.submitted &&
  round.facts.runs + round.facts.submissions + round.facts.candidate_messages === 0;
