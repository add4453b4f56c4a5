import { scoreWord } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../../../domain/question.ts";
import { topicName } from "../../../domain/topics.ts";
import { common } from "../../strings/common.ts";
import { home } from "../../strings/home.ts";

export type Suggestion = {
  type: QuestionType;
  /** System design; null: a mix. */
  format: QuestionFormat | null;
  questions: number;
  minutes: number | null;
  difficulty: Difficulty | null;
  topics: string[];
  language: string;
  reasons: string[];
};

/** A sensible next set-up from the finished interviews, newest first, with its reasons; null without any. */
export function suggest(past: InterviewSummary[]): Suggestion | null {
  const last = past.find((one) => one.status === "COMPLETED" || one.status === "ABANDONED");
  if (!last) return null;
  const { type, config } = last;
  const language = type === "DSA" ? [home.suggested.why.language(common.language[config.language])] : [];
  const base = {
    type,
    format: config.format ?? null,
    minutes: config.time_limit_min,
    topics: config.topics,
    language: config.language,
  };
  if (last.status === "ABANDONED") {
    const minutes = base.minutes === null ? null : 30;
    return {
      ...base,
      minutes,
      questions: 1,
      difficulty: null,
      reasons: [home.suggested.why.short, ...language],
    };
  }
  const word = scoreWord(last.overall);
  if (last.overall && last.overall.value >= 85) {
    const difficulty = config.adaptive ? null : harder(last.difficulty);
    const reason = home.suggested.why.strong(common.difficulty[last.difficulty].toLowerCase());
    return { ...base, questions: config.num_questions, difficulty, reasons: [reason, ...language] };
  }
  const kept = config.adaptive ? null : last.difficulty;
  const weak = last.overall !== null && last.overall.value < 70 && config.topics[0];
  const reason = weak ? home.suggested.why.weak(topicName(weak), word) : home.suggested.why.steady;
  return { ...base, questions: config.num_questions, difficulty: kept, reasons: [reason, ...language] };
}

/** The query that fills the form of a new interview with the suggestion. */
export function setupQuery(suggestion: Suggestion): string {
  const query = new URLSearchParams({ type: suggestion.type, format: suggestion.format ?? "" });
  for (const topic of suggestion.topics) query.append("topics", topic);
  query.set("num_questions", String(suggestion.questions));
  query.set("time_limit_min", suggestion.minutes === null ? "none" : String(suggestion.minutes));
  query.set("difficulty", suggestion.difficulty ?? "");
  query.set("language", suggestion.language);
  return query.toString();
}

const harder = (difficulty: Difficulty): Difficulty => (difficulty === "EASY" ? "MEDIUM" : "HARD");
