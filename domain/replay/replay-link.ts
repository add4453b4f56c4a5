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
