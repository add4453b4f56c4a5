import type { FullQuestion } from "../../domain/question.ts";
import { inTime } from "../in-time.ts";
import { type EffectDeps, questionOf } from "./deps.ts";

/** A question that was not kept in the room is read from the database: longer than this nobody waits for one read. */
export const QUESTION_MS = 4_000;
/** After this the candidate is told that it could not be read, and goes on. */
export const TOLD_AFTER_MS = 20_000;

type Wait = { waitedMs: number; patienceMs?: number };

/**
 * The question of a round that somebody waits for. Null: it is not there, and it was waited for long enough. Throws while it
 * is worth another try.
 */
export async function awaitedQuestion(
  roundId: string,
  deps: EffectDeps,
  { waitedMs, patienceMs = TOLD_AFTER_MS }: Wait,
): Promise<FullQuestion | null> {
  const read = await inTime(QUESTION_MS, questionOf(roundId, deps));
  if (read.ok && read.value) return read.value;
  if (waitedMs >= patienceMs) return null;
  throw read.ok ? new Error("there is no such question") : read.cause;
}
