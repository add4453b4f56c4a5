import type { RoundFacts } from "../feedback.ts";

/** What a round will probably be scored, before it is graded, and how much of a graded score that is worth. */
export type InterimScore = { score: number; share: number };

/** Tests tell most of a coding score, not what was said. */
const BY_TESTS = 0.6;
/** A choice is half of its score; the reasons are the rest. */
const BY_CHOICE = 0.6;

/** Null: nothing was submitted, which may mean anything. */
export function interimCoding({
  submitted,
  hidden_passed,
  hidden_total,
  hints_used,
}: Pick<RoundFacts, "submitted" | "hidden_passed" | "hidden_total" | "hints_used">): InterimScore | null {
  if (!submitted || hidden_total === 0) return null;
  const passed = hidden_passed === hidden_total ? 88 : 15 + (45 * hidden_passed) / hidden_total;
  return { score: Math.max(0, Math.round(passed - 4 * hints_used)), share: BY_TESTS };
}

export const interimChoice = (isRight: boolean): InterimScore => ({
  score: isRight ? 80 : 35,
  share: BY_CHOICE,
});
