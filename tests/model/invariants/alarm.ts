import { Violation } from "../violation.ts";
import type { World } from "../world.ts";

/** What is due may be under way: the alarm is there for the case that its instance dies. */
const LEASE_MS = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whenever something is due, the alarm is set to that moment or an earlier one. */
export function alarmIsSet(world: World): void {
  const alarm = world.host.storage.alarmAt;
  for (const [what, at] of due(world))
    if (alarm === null || alarm > at)
      throw new Violation("the alarm is set whenever something is due", {
        what,
        at,
        alarm,
        now: world.time.wall,
      });
}

/** What the room must wake up for, told from the log, its sockets and its outbox, not from the room's own reckoning. */
function due({ watch, nextTryAt, limitMs, emptySince, setBackMs, time }: World): [string, number][] {
  const { state, clock } = watch;
  const moments: [string, number][] = [];
  if (nextTryAt !== null) moments.push(["outbox", Math.max(nextTryAt, time.wall) + LEASE_MS + setBackMs]);
  if (!state) return moments;
  if (clock.status === "OVER") {
    const isUnneeded = state.status === "ABANDONED" || state.report.status === "ready";
    if (isUnneeded && moments.length === 0) moments.push(["emptied", (clock.endedAt ?? 0) + 30 * DAY_MS]);
    return moments;
  }
  if (clock.status === "CREATED") moments.push(["never started", state.createdAt + DAY_MS]);
  if (clock.status === "PAUSED" || clock.status === "INTERRUPTED") {
    const stood = watch.log.findLast(
      ({ event }) => event.type === "interview.paused" || event.type === "interview.interrupted",
    );
    moments.push(["left", (stood?.event.at ?? 0) + 7 * DAY_MS]);
  }
  if (clock.status === "IN_PROGRESS" && emptySince !== null)
    moments.push(["interrupted", emptySince + 30_000 + setBackMs]);
  const limitAt = limitMs === null ? null : clock.reaches(limitMs);
  if (limitAt !== null) moments.push(["limit", limitAt]);
  return moments;
}
