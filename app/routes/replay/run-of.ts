import type { ReplayEventOf } from "../../../domain/replay/replay.ts";
import { allPassed } from "../../../domain/submission.ts";
import { runWords, type ShownRun } from "../../components/run-words.ts";
import { replay as words } from "../../strings/replay.ts";

/** A run of the replay as the room's own parts show one. */
export function runOf(asked: ReplayEventOf<"run">, judged: ReplayEventOf<"judged"> | null): ShownRun {
  return {
    id: String(asked.run),
    mode: asked.mode,
    language: asked.language,
    customInput: asked.ownInput ? "" : null,
    status: judged ? "finished" : "running",
    result: judged?.result ?? null,
    failure: judged?.failure ? { code: "failed", message: judged.failure } : null,
  };
}

/** How a run came out, as far as the replay tells; input of one's own only has to run through. */
export function outcomeOf({ result, failure, customInput }: ShownRun): "passed" | "failed" | "untold" {
  if (!result || failure) return "untold";
  const ranThrough = result.status === "COMPLETED" && result.compile.ok;
  return ranThrough && (customInput !== null || allPassed(result)) ? "passed" : "failed";
}

/** A run in one line, with why it failed where its counts do not say so. */
export function runLine(run: ShownRun): string {
  const line = runWords(run);
  if (!run.result?.compile.ok || run.failure) return line;
  switch (run.result.status) {
    case "TIMEOUT":
      return words.happened.notInTime(line);
    case "ERROR":
      return words.happened.withErrors(line);
    case "COMPLETED":
      return line;
    default:
      return run.result.status satisfies never;
  }
}
