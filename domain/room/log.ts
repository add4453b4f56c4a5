import * as v from "valibot";
import { RoomEvent } from "./event.ts";
import type { RefusalCode } from "./protocol.ts";
import type { RoomState } from "./state.ts";
import { transition } from "./transition.ts";

/** An event at its place in the interview's log: places begin at 1 and leave no gap. */
export const LoggedEvent = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  event: RoomEvent,
});
export type LoggedEvent = v.InferOutput<typeof LoggedEvent>;

/** An interview as far as the log was told; `seq` is the place of the last event in it. */
export type Told = { seq: number; state: RoomState | null };
export const NOTHING_TOLD: Told = { seq: 0, state: null };

type Replayed = ({ ok: true } & Told) | { ok: false; at: number; code: RefusalCode | "gap" };

/**
 * Applies logged events in order, skipping those already told. The room committed each of them, so one that does not
 * apply, or a gap, means that `from` is not a state of this log.
 */
export function replay(from: Told, events: LoggedEvent[]): Replayed {
  let { seq, state } = from;
  for (const logged of events) {
    if (logged.seq <= seq) continue;
    if (logged.seq !== seq + 1) return { ok: false, at: logged.seq, code: "gap" };
    const step = transition(state, logged.event);
    if (!step.ok) return { ok: false, at: logged.seq, code: step.code };
    ({ seq, state } = { seq: logged.seq, state: step.state });
  }
  return { ok: true, seq, state };
}
