import type { Millis } from "../ids.ts";
import type { QuestionFormat } from "../question.ts";
import { clamp, type Reading, SLOPE } from "./answer-model.ts";
import type { Direction, Estimate } from "./gaussian.ts";
import type { Skills } from "./skills.ts";

/** One assessed round. */
export type Answer = {
  question_id: string;
  /** The main one first. */
  topics: readonly string[];
  format: QuestionFormat;
  /** 0–100. */
  score: number;
  hints_used: number;
  duration_sec: number | null;
  /** With the candidate's extra time in it. */
  time_limit_sec: number | null;
  answered_at: Millis;
  interview: string;
  /** What was believed of the question. */
  difficulty: Estimate;
  /** How many right-or-wrong trials a score of this format is worth (answer-worth.ts). */
  worth: number;
};

/** "I know this well", said by the candidate. */
export type Statement = { id: string; topic: string; known_at: Millis };

/** What a wild guess earns: of four options one is right. */
export const GUESS: Record<QuestionFormat, number> = { OPEN_ENDED: 0, SCENARIO: 0, MCQ: 0.25 };

/**
 * The answer as the model reads it. Hints that were needed and overtime made the score higher than skill alone would have.
 * How long it took within the limit is left out: people who need longer are not thereby weaker.
 */
export const readingOf = (answer: Answer): Reading => ({
  score: clamp(answer.score / 100, 0, 1),
  worth: answer.worth,
  offset: HINT * answer.hints_used + (isOvertime(answer) ? OVERTIME : 0),
  guess: GUESS[answer.format],
  slope: SLOPE,
});
const HINT = 0.3;
const OVERTIME = 0.3;
const isOvertime = ({ duration_sec, time_limit_sec }: Answer) =>
  duration_sec !== null && time_limit_sec !== null && duration_sec > time_limit_sec;

/** The skill a question asks for: mostly its main topic, the others share the rest; and the form of the day. */
export function demandOf(topics: readonly string[], skills: Pick<Skills, "topics">): Direction {
  const known = topics.map((topic) => skills.topics.indexOf(topic)).filter((at) => at >= 0);
  const form = { at: skills.topics.length, weight: 1 };
  return [...known.map((at, index) => ({ at, weight: weightOf(index, known.length) })), form];
}
const MAIN_TOPIC = 0.6;
const weightOf = (index: number, count: number) => {
  if (count === 1) return 1;
  return index === 0 ? MAIN_TOPIC : (1 - MAIN_TOPIC) / (count - 1);
};
