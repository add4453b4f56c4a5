import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";

/** Whether words of this record count for the check: points, reasons and figures of an MCQ must be the candidate's before the answer is. */
export function counts(record: RoundRecord, check: Check["id"], recordId: string): boolean {
  if (FROM_THE_TALK.some((id) => id === check)) return true;
  const shown = revealAt(record);
  return shown < 0 || !record.messages.slice(shown).some(({ id }) => id === recordId);
}

/** How one talks, which the follow-up after the answer shows as well. */
const FROM_THE_TALK: readonly Check["id"][] = ["answered_questions", "explained_design", "asked_owner"];

const revealAt = ({ task, messages }: RoundRecord): number =>
  task.kind === "mcq" ? messages.findIndex(({ role, type }) => role === "ASSISTANT" && type === "MCQ") : -1;
