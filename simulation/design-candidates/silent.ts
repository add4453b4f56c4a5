import { finish, waitUntil } from "../candidates/plan.ts";
import { designCandidate, note } from "./manner.ts";

const MINUTE = 60_000;

/** Says nothing, chooses nothing, and goes on when the time meant for a question is over; in the pad stands a heading. */
export const silent = designCandidate({
  name: "silent",
  displayName: "Lars Holm",
  answers: () => null,
  plan: (view) => {
    const minutes = view.round.question.time_limit_min ?? 10;
    const heading = view.round.task.kind === "design" ? [note("# Design")] : [];
    return [...heading, waitUntil((minutes + 1) * MINUTE), finish];
  },
});
