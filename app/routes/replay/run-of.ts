import type { ReplayEventOf } from "../../../domain/replay/replay.ts";
import type { ShownRun } from "../../components/run-words.ts";

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
