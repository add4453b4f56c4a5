import { createEmptyCard, dateDiffInDays, type FSRSState, fsrs, type Grade, Rating, State } from "ts-fsrs";
import type { Millis } from "../ids.ts";

/** An answer as the schedule sees it. */
export type TopicAnswer = { topic: string; score: number; answered_at: Millis };
/** When a topic was last met and when it should be met again. */
export type Revisit = { topic: string; last_at: Millis; due_at: Millis; answers: number };
/** As the plan shows it; without a day where the topic does not matter to the person. */
export type PlannedRevisit = Omit<Revisit, "due_at"> & { due_at: Millis | null };

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
  const topics = new Map<string, TopicAnswer[]>();
  for (const answer of [...answers].sort((a, b) => a.answered_at - b.answered_at)) {
    const before = topics.get(answer.topic);
    if (before) before.push(answer);
    else topics.set(answer.topic, [answer]);
  }
  return [...topics]
    .map(([topic, inOrder]) => ({ topic, ...revisit(inOrder), answers: inOrder.length }))
    .sort((a, b) => a.due_at - b.due_at || (a.topic < b.topic ? -1 : 1));
}

/** Topics that do not matter to the person are never due, and stand last: there one sees, and takes back, that they were set aside. */
export const plannedRevisits = (
  revisits: readonly Revisit[],
  not_relevant: readonly string[],
): PlannedRevisit[] => {
  const isSetAside = ({ topic }: Revisit) => not_relevant.includes(topic);
  return [
    ...revisits.filter((one) => !isSetAside(one)),
    ...revisits.filter(isSetAside).map((one) => ({ ...one, due_at: null })),
  ];
};

/**
 * Of one topic's answers, in their order. Only the last one is scheduled: for those before it what is remembered is enough, and
 * a date would be made for each grade that might have been given.
 */
function revisit(answers: readonly TopicAnswer[]): Pick<Revisit, "last_at" | "due_at"> {
  let memory: FSRSState | null = null;
  let met: Date | null = null;
  for (const { answered_at, score } of answers.slice(0, -1)) {
    const at = new Date(answered_at);
    memory = schedule.next_state(memory, met ? dateDiffInDays(met, at) : 0, gradeOf(score));
    met = at;
  }
  const { answered_at, score } = answers.at(-1)!;
  const at = new Date(answered_at);
  const card = createEmptyCard(at);
  const known = memory && met && { ...memory, state: State.Review, last_review: met };
  const next = schedule.next({ ...card, ...known }, at, gradeOf(score));
  return { last_at: answered_at, due_at: next.card.due.getTime() };
}

/** A score as one would grade a card: failed, hard, good, easy. */
function gradeOf(score: number): Grade {
  if (score < 45) return Rating.Again;
  if (score < 65) return Rating.Hard;
  return score < 85 ? Rating.Good : Rating.Easy;
}
