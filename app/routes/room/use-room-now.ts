import { INTERRUPTED_AFTER_MS } from "../../../domain/room/pausing.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import { useNow } from "./use-now.ts";

/** The server's time, every second while `running`; `stopped`: its clock stands, as this device was gone too long. */
export function useRoomNow(view: InterviewView, running: boolean): { now: number; stopped: boolean } {
  const now = useNow(running);
  const stopsAt = interruptedAt(view);
  return { now: Math.min(now, stopsAt) + view.clockOffset, stopped: now >= stopsAt };
}

/** When the room's clock stops because this device, as far as it knows the only one, lost its connection. */
function interruptedAt({ status, state, devices }: InterviewView): number {
  if (state?.status !== "IN_PROGRESS" || devices.length > 1) return Number.POSITIVE_INFINITY;
  const lostAt = status.phase === "waiting" || status.phase === "connecting" ? status.lostAt : null;
  return lostAt === null ? Number.POSITIVE_INFINITY : lostAt + INTERRUPTED_AFTER_MS;
}
