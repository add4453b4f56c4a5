import type { Dimension, DimensionResult, RoundEvaluation, Score, Versions } from "../../domain/feedback.ts";
import { scoreWord } from "../../domain/score-word.ts";
import { designParts } from "../../domain/scoring/design-score.ts";
import { graded } from "../../domain/scoring/gradings.ts";
import {
  levelScore,
  roundScore,
  technicalScore,
  wasCutShort,
  wasNotJudged,
} from "../../domain/scoring/score.ts";
import type { RoundRecord } from "../brief.ts";
import type { Answer } from "./answer.ts";
import { BUILTIN_EVALUATOR } from "./builtin.ts";
import { checklistOf, dimensionsOf, judgedChecks } from "./checklist.ts";
import { claimsOf } from "./claims.ts";
import { couldNotRun, isBlank } from "./facts.ts";
import { cutShort, roundFeedback } from "./feedback-text.ts";
import { agreed } from "./gradings.ts";
import { hiddenCaught } from "./hidden-caught.ts";
import { isOutOfReach } from "./other-language.ts";
import { reportWords } from "./report-words.ts";
import { responsesOf } from "./responses.ts";
import { studyTopics } from "./study-topics.ts";

type Judgement = {
  /** One or several gradings: each holds the counted checks and its own answers to the judged ones. */
  samples: Answer[][];
  tokens: number | null;
  quotes: { checked: number; found: number };
  /** The model's own sentences for the candidate, if they may stand. */
  words: string | null;
  versions: Versions;
};

/** Answers → levels → scores → the round's evaluation: arithmetic and fixed sentences only. */
export function composeEvaluation(record: RoundRecord, judgement: Judgement): RoundEvaluation {
  const { facts, question } = record;
  const answers = agreed(checklistOf(record), judgement.samples);
  // A model understands words; here the marks of the points are looked for in them.
  const isRead = judgement.versions.model === BUILTIN_EVALUATOR && !isBlank(record) && !wasCutShort(facts);
  const dimensions = dimensionsOf(record).map((dimension) =>
    assess(record, dimension, judgement.samples, answers, isRead),
  );
  const scoreOf = (dimension: Dimension) =>
    dimensions.find((one) => one.dimension === dimension)?.score ?? null;
  const parts = record.task.kind === "coding" ? codingParts(scoreOf, record) : designParts(scoreOf);
  for (const one of dimensions) if (one.dimension === "coding") one.caps.push(...parts.caps);
  const { technical, problem_solving, communication } = parts;
  const claims = claimsOf(record, answers);
  // What is missing is missing for want of time.
  if (wasCutShort(facts)) claims.improvements = [];
  return {
    round_id: record.roundId,
    round_number: record.roundNumber,
    question_title: question.public.title,
    score: roundScore(facts, { technical, problem_solving, communication }),
    technical,
    communication,
    problem_solving,
    dimensions,
    facts,
    ...claims,
    feedback: roundFeedback(record, claims, dimensions, judgement.words),
    study_topics: studyTopics(record, dimensions),
    sample_answer: sampleAnswer(record),
    hidden_caught: hiddenCaught(record),
    quotes: judgement.quotes,
    samples: Math.max(1, judgement.samples.length),
    tokens_used: judgement.tokens,
    versions: judgement.versions,
    responses: responsesOf(record, answers, isRead && isOutOfReach(record)),
  };
}

function codingParts(scoreOf: (dimension: Dimension) => Score, record: RoundRecord) {
  const { facts } = record;
  const isOpen = isBlank(record) || couldNotRun(record) || wasNotJudged(facts) || wasCutShort(facts);
  const [coding, verification] = [scoreOf("coding"), scoreOf("verification")];
  const { score, caps } = technicalScore(coding, verification, facts, isOpen, record.locale);
  const [problem_solving, communication] = [scoreOf("problem_solving"), scoreOf("communication")];
  return { technical: score, problem_solving, communication, caps };
}

function assess(
  record: RoundRecord,
  dimension: Dimension,
  samples: Answer[][],
  agreedAnswers: Answer[],
  isRead: boolean,
): DimensionResult {
  const ids = checklistOf(record)
    .filter((check) => check.dimension === dimension)
    .map((check) => check.id);
  const mine = (answers: Answer[]) => answers.filter((answer) => ids.includes(answer.id));
  const holds = samples.map((answers) => mine(answers).map((answer) => answer.holds));
  const { level, score, caps, raised, levels, deferred } = graded(
    dimension,
    holds,
    record.facts,
    record.locale,
  );
  const answered = mine(agreedAnswers).filter((answer) => answer.holds !== null);
  const words = reportWords(record.locale);
  const result = {
    dimension,
    level,
    score,
    evidence: answered.flatMap((answer) => answer.evidence),
    caps,
    deferred,
  };
  if (deferred) return { ...result, reason: words.open.disagree(levels) };
  const unread = isRead ? unreadPoints(record, dimension, agreedAnswers) : 0;
  // What was not read can neither lower a level nor leave it to the little that was.
  const isFaceOf = record.task.kind === "coding" ? () => true : isOfTheQuestion;
  if (dimension !== "choice" && unread > answered.filter(isFaceOf).length) {
    const { notRead, otherLanguage } = words.open;
    const reason = isOutOfReach(record) ? otherLanguage : notRead;
    return { ...result, level: null, score: null, reason };
  }
  if (level === null) {
    const isTold = isRead && isOutOfReach(record) && judgedChecks(record).some(({ id }) => ids.includes(id));
    return { ...result, reason: isTold ? words.open.otherLanguage : whyOpen(record, dimension) };
  }
  if (isLoneExtra(record, answered))
    return { ...result, level: null, score: null, reason: words.open.notShown };
  if (unread > 0 && level === 4) {
    const stands = levelScore({ level: 3, share: 1, caps: [] });
    const told = words.reason.stands(words.score[scoreWord(stands)], words.levels[dimension][3]);
    const reason = `${told} ${words.open.unread(unread)}`;
    return { ...result, level: 3, score: stands, reason };
  }
  const held = answered.filter((answer) => answer.holds).length;
  const reason = [
    words.reason.stands(words.score[scoreWord(score)], raised ?? words.levels[dimension][level]),
    words.reason.held(held, answered.length),
    new Set(levels).size > 1 ? words.reason.several(levels) : null,
    unread > 0 ? words.open.unread(unread) : null,
  ];
  return { ...result, reason: reason.filter(Boolean).join(" ") };
}

/** How many points of a system-design round that everybody of the level is held to were left open. */
function unreadPoints(record: RoundRecord, dimension: Dimension, answers: Answer[]): number {
  const isOpen = (id: string) => !answers.some((answer) => answer.id === id && answer.holds !== null);
  if (record.task.kind === "coding")
    return isOutOfReach(record) && (dimension === "communication" || dimension === "problem_solving")
      ? judgedChecks(record).filter((check) => check.dimension === dimension && isOpen(check.id)).length
      : 0;
  // A choice whose reasons were not read is no more than a sound one.
  const about = dimension === "choice" ? "trade_offs" : dimension;
  const points = checklistOf(record).filter(
    (check) => check.dimension === about && check.id.startsWith("point-") && !check.optional,
  );
  return points.filter(({ id }) => isOpen(id)).length;
}

/** A point or figure, rather than a check that every question has. */
const isOfTheQuestion = ({ id }: Answer): boolean => /^(?:point|bonus|estimate)-|^sound_arithmetic$/.test(id);

/** One thing that nobody of the level is held to, and nothing beside it: that places no one in a dimension. */
function isLoneExtra(record: RoundRecord, answered: Answer[]): boolean {
  const [only, ...others] = answered;
  return (
    only !== undefined &&
    others.length === 0 &&
    checklistOf(record).some(({ id, optional }) => id === only.id && optional === true)
  );
}

/** The one reason why a dimension was not assessed. */
function whyOpen(record: RoundRecord, dimension: Dimension): string {
  const { notShown, notRun, notJudged } = reportWords(record.locale).open;
  if (wasCutShort(record.facts)) return cutShort(record);
  if (dimension !== "coding" && dimension !== "verification") return notShown;
  if (couldNotRun(record)) return notRun;
  return dimension === "coding" && wasNotJudged(record.facts) ? notJudged : notShown;
}

function sampleAnswer(record: RoundRecord): RoundEvaluation["sample_answer"] {
  const { reference_solutions, expected_approach } = record.question;
  const { language } = record.finalCode;
  if (language === "markdown")
    return expected_approach === null ? null : { language, code: "", approach: expected_approach };
  if (!reference_solutions) return null;
  return { language, code: reference_solutions[language], approach: expected_approach ?? "" };
}
