import type { Millis } from "../../domain/ids.ts";
import type { RoomState, TurnCause } from "../../domain/room/state.ts";

/**
 * How long the first message that is not answered has waited; a pause is no waiting. For what nobody said, as a silence that
 * is acted on late, nobody waits.
 */
export function waitedMs(state: RoomState, now: Millis): number {
  const { turn, queuedTurns, messages, clock } = state;
  if (!turn) return 0;
  const sentAt = (cause: TurnCause) =>
    "messageId" in cause ? (messages.find(({ id }) => id === cause.messageId)?.at ?? now) : now;
  const since = Math.min(...[turn.cause, ...queuedTurns].map(sentAt));
  return Math.max(0, now - Math.max(since, clock.runningSince ?? since));
}
