import type { Millis } from "../../domain/ids.ts";
import type { RoomState, TurnCause } from "../../domain/room/state.ts";

/** How long the candidate has waited for the turn under way, or for one that waits behind it; a pause is no waiting. */
export function waitedMs(state: RoomState, now: Millis): number {
  const { turn, queuedTurns, messages, clock } = state;
  if (!turn) return 0;
  const sentAt = (cause: TurnCause) =>
    cause.kind === "message" ? (messages.find(({ id }) => id === cause.messageId)?.at ?? turn.at) : turn.at;
  const since = Math.min(turn.at, ...[turn.cause, ...queuedTurns].map(sentAt));
  return Math.max(0, now - Math.max(since, clock.runningSince ?? turn.at));
}
