import type { Run } from "../../domain/room/state.ts";
import { common } from "../strings/common.ts";
import { room } from "../strings/room.ts";

/** What is shown of a run. */
export type ShownRun = Pick<
  Run,
  "id" | "mode" | "language" | "customInput" | "status" | "result" | "failure"
>;

/** A run in one line of the conversation: what was done, and how it came out. */
export function runWords(run: ShownRun): string {
  const { event } = room.chat;
  const language = common.language[run.language];
  const { result } = run;
  if (run.failure) return event.failed(language);
  if (result && !result.compile.ok) return event.compile(language);
  if (run.customInput !== null) return event.ranCustom(language);
  if (run.mode === "SUBMIT") {
    const hidden = result?.hidden;
    return hidden ? event.judged(language, hidden.passed, hidden.total) : event.submitted(language);
  }
  return result ? event.samples(language, result.tests_passed, result.tests_total) : event.ran(language);
}
