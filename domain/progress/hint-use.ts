import { bucketed, type Step } from "./buckets.ts";

/** An interview with the hints that were taken in its questions. */
export type HintedInterview = {
  interview_id: string;
  at: number;
  date: string;
  questions: number;
  hints: number;
};
export type HintPoint = { start: string; questions: number; hints: number; per_question: number };

/** Hints that were taken, over time, by the steps of the trend beside it. */
export function hintUse(interviews: readonly HintedInterview[], step: Step): HintPoint[] {
  const answered = interviews.filter(({ questions }) => questions > 0);
  return bucketed(answered, step).map(({ start, items }) => {
    const questions = items.reduce((sum, item) => sum + item.questions, 0);
    const hints = items.reduce((sum, item) => sum + item.hints, 0);
    return { start, questions, hints, per_question: Math.round((hints / questions) * 100) / 100 };
  });
}
