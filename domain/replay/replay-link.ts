import * as v from "valibot";

/** What the owner of an interview lets others see through a link; the timeline itself is always there. */
export const ReplayParts = v.object({
  /** What was said and written to the interviewer, and its answers. */
  conversation: v.boolean(),
  /** Code as it grew, notes and answers to choices. */
  work: v.boolean(),
  /** Results of runs and submissions. */
  runs: v.boolean(),
  /** Scores and what they rest on. */
  scores: v.boolean(),
});
export type ReplayParts = v.InferOutput<typeof ReplayParts>;
export const REPLAY_PARTS = [
  "conversation",
  "work",
  "runs",
  "scores",
] as const satisfies (keyof ReplayParts)[];

/** A link as its owner sees it: the address itself is known to whom it was given. */
export type ReplayLink = { id: string; shows: ReplayParts; created_at: string };
