import { type Asked, askedIn } from "../asks.ts";
import type { View } from "../candidate.ts";

/** What the interviewer has just asked, as far as a candidate would tell; null: nothing that waits for an answer. */
export type Heard = Asked;

export function heard(view: View): Heard | null {
  const last = view.messages.at(-1);
  if (last?.role !== "ASSISTANT" || last.type === "HINT") return null;
  return askedIn(last.text, view.knows.full.rubric);
}
