import { type Card, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import type { Millis } from "../ids.ts";

/** An answer as the schedule sees it. */
export type TopicAnswer = { topic: string; score: number; answered_at: Millis };
/** When a topic was last met and when it should be met again. */
export type Revisit = { topic: string; last_at: Millis; due_at: Millis; answers: number };

/**
 * Dates by FSRS-6, as flash cards are scheduled: a topic comes again once the chance to manage it has probably fallen to 85 %.
 * Whole days, no fuzz: the same history gives the same dates.
 */
const schedule = fsrs({
  request_retention: 0.85,
  maximum_interval: 120,
  enable_fuzz: false,
  enable_short_term: false,
});

/** For every topic that was answered, in the order of their dates. */
export function revisits(answers: readonly TopicAnswer[]): Revisit[] {
  const cards = new Map<string, { card: Card; answers: number }>();
  for (const { topic, score, answered_at } of [...answers].sort((a, b) => a.answered_at - b.answered_at)) {
    const at = new Date(answered_at);
    const before = cards.get(topic) ?? { card: createEmptyCard(at), answers: 0 };
    const { card } = schedule.next(before.card, at, gradeOf(score));
    cards.set(topic, { card, answers: before.answers + 1 });
  }
  return [...cards]
    .map(([topic, { card, answers }]) => ({
      topic,
      last_at: card.last_review?.getTime() ?? card.due.getTime(),
      due_at: card.due.getTime(),
      answers,
    }))
    .sort((a, b) => a.due_at - b.due_at || (a.topic < b.topic ? -1 : 1));
}

/** A score as one would grade a card: failed, hard, good, easy. */
function gradeOf(score: number): Grade {
  if (score < 45) return Rating.Again;
  if (score < 65) return Rating.Hard;
  return score < 85 ? Rating.Good : Rating.Easy;
}
