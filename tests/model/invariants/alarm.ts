import { seatedOn } from "../../../durable-objects/seat.ts";
import { Violation } from "../violation.ts";
import type { World } from "../world.ts";
import { roundTimeDueAt } from "./round-time.ts";
import { nudgeDueAt } from "./silence.ts";

/** What is due may be under way: the alarm is there for the case that its instance dies. */
const LEASE_MS = 20_000;
/** Whoever says nothing for so long is given up. */
const SWEPT_MS = 90_000;
const ABSENT_MS = 45_000;
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
function due(world: World): [string, number][] {
  const { watch, nextTryAt, limitMs, emptySince, setBackMs, time } = world;
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
    const since = stood?.event.type === "interview.interrupted" ? stood.event.since : undefined;
    moments.push(["left", (since ?? stood?.event.at ?? 0) + 7 * DAY_MS]);
  }
  if (clock.status === "IN_PROGRESS" && emptySince !== null)
    moments.push(["interrupted", emptySince + 30_000 + setBackMs]);
  if (clock.status === "IN_PROGRESS" && isSomebodyThere(world)) moments.push(...ofPresence(world));
  const limitAt = limitMs === null ? null : clock.reaches(limitMs);
  if (limitAt !== null) moments.push(["limit", limitAt]);
  return moments;
}

/** Who comes in this very turn is counted after it. */
function isSomebodyThere({ host, time }: World): boolean {
  const seated = host.sockets.flatMap((socket) => seatedOn(socket as never) ?? []);
  return seated.length > 0 && seated.every(({ helloAt }) => helloAt < time.wall);
}

/** A device is looked after while the clock runs; one that was not heard for so long is not spoken to before that. */
function ofPresence(world: World): [string, number][] {
  const { contact, time, setBackMs, host, watch } = world;
  if (contact.since === null) return [];
  const there = host.sockets.filter((socket) => seatedOn(socket as never) !== null);
  const heardAt = Math.max(...there.map(({ wire }) => wire?.heardAt ?? 0));
  const sweepAt = heardAt + SWEPT_MS + setBackMs;
  const nudgeAt = nudgeDueAt(world);
  const moments: [string, number][] = [["sweep", sweepAt]];
  const isHeard = time.wall - heardAt < ABSENT_MS;
  const roundAt = watch.design.timeTold.has(watch.state?.rounds.at(-1)?.id ?? "")
    ? null
    : roundTimeDueAt(world);
  for (const [what, at] of [
    ["nudge", nudgeAt],
    ["round time", roundAt],
  ] as const)
    if (at !== null) moments.push([what, isHeard ? at + setBackMs : Math.max(at, sweepAt)]);
  return moments;
}
