import type { RoomState } from "../domain/room/state.ts";
import { nextDeadline } from "../domain/room/transition.ts";

/** The room has one alarm: the earlier of the interview's next deadline and the outbox's next try. Null: nothing is due. */
export function computeNextAlarm(state: RoomState | null, nextTryAt: number | null): number | null {
  const deadline = state ? nextDeadline(state)?.at : undefined;
  const moments = [deadline, nextTryAt].filter((at) => typeof at === "number");
  return moments.length > 0 ? Math.min(...moments) : null;
}
