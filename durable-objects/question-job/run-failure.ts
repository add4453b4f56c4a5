import { type Said, say } from "../../domain/authoring/said.ts";
import type { JudgeFailure } from "../../runner/client.ts";

/** `never`: it cannot be judged, however often it is tried. `later`: it may be. Each with a sentence for who waits. */
export type RunFailure = { is: "never" | "later"; why: Said };

export function readFailure({ reason, code, message }: JudgeFailure): RunFailure {
  if (reason === "rejected" || code === "LANGUAGE_UNAVAILABLE")
    return { is: "never", why: say("runner_refused", code, message) };
  if (reason === "busy") return { is: "later", why: say("runner_busy") };
  if (code === "ISOLATION_UNAVAILABLE") return { is: "later", why: say("runner_refused", code, message) };
  return { is: "later", why: say("runner_away") };
}

/** Whose turn every run of an administrator's job takes: one for all of them, so that candidates do not wait behind. */
export const ADMIN_TURN = "admin";
