import * as v from "valibot";
import {
  type Dimension,
  type DimensionResult,
  type RoundEvaluation,
  scoreWord,
  type Versions,
} from "../../domain/feedback.ts";
import { DSA_CHECKLIST, LEVELS } from "../../domain/scoring/rubric.ts";
import {
  bounded,
  hiddenShare,
  levelScore,
  roundScore,
  standing,
  technicalScore,
} from "../../domain/scoring/score.ts";
import { Topic } from "../../domain/topics.ts";
import type { RoundRecord } from "../brief.ts";
import type { Answer } from "./answer.ts";
import { claimsOf } from "./claims.ts";
import { roundFeedback } from "./feedback-text.ts";

export type Judgement = {
  answers: Answer[];
  quotes: { checked: number; found: number };
  /** The model's own sentences for the candidate, if they may stand. */
  words: string | null;
  versions: Versions;
};

/** Answers → levels → scores → the round's evaluation: arithmetic and fixed sentences only. */
export function composeEvaluation(record: RoundRecord, judgement: Judgement): RoundEvaluation {
  const { facts, question } = record;
  const dimensions = DIMENSIONS.map((dimension) => assess(record, dimension, judgement.answers));
  const scoreOf = (dimension: Dimension) =>
    dimensions.find((one) => one.dimension === dimension)?.score ?? null;
  const technical = technicalScore(scoreOf("coding"), scoreOf("verification"), facts);
  for (const one of dimensions) if (one.dimension === "coding") one.caps.push(...technical.caps);
  const communication = scoreOf("communication");
  const problem_solving = scoreOf("problem_solving");
  const claims = claimsOf(record, judgement.answers);
  return {
    round_id: record.roundId,
    round_number: record.roundNumber,
    question_title: question.public.title,
    score: roundScore(facts, { technical: technical.score, problem_solving, communication }),
    technical: technical.score,
    communication,
    problem_solving,
    dimensions,
    facts,
    ...claims,
    feedback: roundFeedback(facts, claims, dimensions, judgement.words),
    study_topics: studyTopics(record, dimensions),
    sample_answer: sampleAnswer(record),
    hidden_caught: [],
    quotes: judgement.quotes,
    samples: 1,
    tokens_used: null,
    versions: judgement.versions,
  };
}

const DIMENSIONS: Dimension[] = ["communication", "problem_solving", "coding", "verification"];

function assess(record: RoundRecord, dimension: Dimension, answers: Answer[]): DimensionResult {
  const ids = DSA_CHECKLIST.filter((check) => check.dimension === dimension).map((check) => check.id);
  const mine = answers.filter((answer) => ids.includes(answer.id));
  const stands = bounded(dimension, standing(mine.map((answer) => answer.holds)), record.facts);
  const score = levelScore(stands);
  const answered = mine.filter((answer) => answer.holds !== null);
  const held = answered.filter((answer) => answer.holds).length;
  const reason =
    stands.level === null
      ? "Not assessed: the round shows too little of it."
      : `${scoreWord(score)}: ${stands.raised ?? LEVELS[dimension][stands.level]}. ${held} of ${answered.length} checks hold.`;
  return {
    dimension,
    level: stands.level,
    score,
    reason,
    evidence: answered.flatMap((answer) => answer.evidence),
    caps: stands.caps,
    deferred: false,
  };
}

/** The question's own topics, where the round shows that they need work. */
function studyTopics(record: RoundRecord, dimensions: DimensionResult[]): Topic[] {
  const weak = dimensions.some(
    (one) => one.dimension !== "communication" && one.level !== null && one.level <= 2,
  );
  const share = hiddenShare(record.facts);
  if (!weak && !(share !== null && share < 1) && record.facts.hints_used < 2) return [];
  return record.question.public.topics.filter((topic): topic is Topic => v.is(Topic, topic)).slice(0, 3);
}

function sampleAnswer(record: RoundRecord): RoundEvaluation["sample_answer"] {
  const { reference_solutions, expected_approach } = record.question;
  if (!reference_solutions) return null;
  const { language } = record.finalCode;
  return { language, code: reference_solutions[language], approach: expected_approach ?? "" };
}
