import type { QuestionType } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** A pause of the interview. */
export const pause = localized("pause", {
  button: "Pause",
  title: "Pause the interview",
  clock: {
    DSA: "In a coding interview the clock keeps running while you pause.",
    SYSTEM_DESIGN: "The clock stops until you resume.",
  } satisfies Record<QuestionType, string>,
  timeUp: "If time runs out meanwhile, the interview ends and what stands counts.",
  kept: (time: string) =>
    `Everything is saved first. The interview is kept for ${time}; after that it is given up.`,
  stay: "Keep working",
  confirm: "Pause",
  paused: "Paused",
  saved: "What you wrote and the conversation are saved.",
  clockNow: {
    DSA: "The clock keeps running.",
    SYSTEM_DESIGN: "The clock stands still.",
  } satisfies Record<QuestionType, string>,
  at: "Paused at",
  since: "Paused for",
  until: "Kept for",
  given: (time: string) => `${time}, then given up`,
  leave: "Leave, continue later",
  resume: "Resume",
  resuming: "Resuming",
  wait: {
    days: (count: number) => (count === 1 ? "1 day" : `${count} days`),
    hours: (count: number) => (count === 1 ? "1 hour" : `${count} hours`),
    minutes: (count: number) => (count === 1 ? "1 minute" : `${count} minutes`),
  },
});

const HOUR_MS = 60 * 60_000;

/** How long the room waits: in days where it is whole days, else in hours, else in minutes. */
export function waitWords(ms: number): string {
  const { days, hours, minutes } = pause.wait;
  if (ms >= HOUR_MS * 24 && ms % (HOUR_MS * 24) === 0) return days(ms / (HOUR_MS * 24));
  return ms >= HOUR_MS ? hours(Math.round(ms / HOUR_MS)) : minutes(Math.round(ms / 60_000));
}

/** A question that is passed over. */
export const skipping = localized("skipping", {
  button: "Skip question",
  short: "Skip",
  title: (number: number) => `Skip question ${number}`,
  text: "It will not be assessed, whatever you did in it. It does not count as zero either.",
  last: "This is the last question, so the interview ends.",
  nothing: "No other question was answered, so nothing can be assessed.",
  confirm: "Skip question",
  confirmLast: "Skip and end interview",
});
