import { bucketed, type Step } from "./buckets.ts";

export type HintedRound = { interview_id: string; at: number; date: string; hints_used: number };
export type HintPoint = { start: string; questions: number; hints: number; per_question: number };

/** Hints that were taken, over time, by the steps of the trend beside it. */
export function hintUse(rounds: readonly HintedRound[], step: Step): HintPoint[] {
  return bucketed(rounds, step).map(({ start, items }) => {
    const hints = items.reduce((sum, round) => sum + round.hints_used, 0);
    return {
      start,
      questions: items.length,
      hints,
      per_question: Math.round((hints / items.length) * 100) / 100,
    };
  });
}
