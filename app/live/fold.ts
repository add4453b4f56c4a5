import type { RoomEvent } from "../../domain/room/event.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { transition } from "../../domain/room/transition.ts";

export type Logged = { seq: number; event: RoomEvent };
export type Folded = { ok: true; state: RoomState | null; seq: number } | { ok: false; at: number };

/**
 * Applies logged events in order, skipping those already held. The room committed each of them, so one that does
 * not apply, or a gap, means that this copy is not the room's: the caller asks for everything again.
 */
export function fold(state: RoomState | null, seq: number, events: Logged[]): Folded {
  let [current, last] = [state, seq];
  for (const logged of events) {
    if (logged.seq <= last) continue;
    if (logged.seq !== last + 1) return { ok: false, at: logged.seq };
    const step = transition(current, logged.event);
    if (!step.ok) return { ok: false, at: logged.seq };
    [current, last] = [step.state, logged.seq];
  }
  return { ok: true, state: current, seq: last };
}
