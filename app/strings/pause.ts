import type { QuestionType } from "../../domain/question.ts";

/** A pause of the interview. */
export const pause = {
  button: "Pause",
  title: "Pause the interview",
  clock: {
    DSA: "In a coding interview the clock keeps running while you pause.",
    SYSTEM_DESIGN: "The clock stops until you resume.",
  } satisfies Record<QuestionType, string>,
  timeUp: "If time runs out meanwhile, the interview ends and what stands counts.",
  kept: (days: number) =>
    `Code and conversation are saved first. The interview is kept for ${days} days; after that it is given up.`,
  stay: "Keep working",
  confirm: "Pause",
  paused: "Paused",
  saved: "Your code and the conversation are saved.",
  clockNow: {
    DSA: "The clock keeps running.",
    SYSTEM_DESIGN: "The clock stands still.",
  } satisfies Record<QuestionType, string>,
  at: "Paused at",
  since: "Paused for",
  until: "Kept for",
  days: (days: number) => `${days} days, then given up`,
  leave: "Leave, continue later",
  resume: "Resume",
  resuming: "Resuming",
};

/** A question that is passed over. */
export const skipping = {
  button: "Skip question",
  short: "Skip",
  title: (number: number) => `Skip question ${number}`,
  text: "It will not be assessed, whatever you wrote, ran or submitted in it. It does not count as zero either.",
  last: "This is the last question, so the interview ends.",
  nothing: "No other question was answered, so nothing can be assessed.",
  confirm: "Skip question",
  confirmLast: "Skip and end interview",
};
