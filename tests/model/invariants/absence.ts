import type { RoomEvent } from "../../../domain/room/event.ts";
import type { Absence } from "../contact.ts";
import type { Seen } from "../watch.ts";
import type { World } from "../world.ts";
import { must } from "./must.ts";

const STANDS_AFTER_MS = 30_000;
/** Another device that should have pinged for so long is taken for gone by the one that comes. */
const OVERDUE_MS = 45_000;
/** After a crash, a silence of so long since the last event says nothing of when the device left. */
const UNSEEN_MS = 100_000;

/**
 * The clock stands from half a minute after the last sign of life, however late the room noticed, whoever returns, and
 * whatever was logged meanwhile.
 */
export function absenceDoesNotCount({ watch, setup, setBackMs }: World, absence: Absence | null): void {
  if (!absence || absence.until <= absence.since) return;
  const { since, until, acrossCrash } = absence;
  const before = watch.log.findLast(({ event }) => event.at <= since);
  const meanwhile = watch.log.filter(({ event }) => event.at > since && event.at <= until);
  if (before?.after.status !== "IN_PROGRESS" || meanwhile.some(({ event }) => MOVES.has(event.type))) return;
  const patience = setup.devices > 1 ? OVERDUE_MS : STANDS_AFTER_MS;
  // A crash hides when they left: what was logged until then may be all that is known.
  const told = meanwhile.filter(({ event }) => !NOTICED.has(event.type)).map(({ event }) => event.at - since);
  const hidden = acrossCrash ? UNSEEN_MS + 2 * Math.max(0, ...told) : 0;
  const allowed = patience + hidden + setBackMs + 10;
  const counted = watch.clock.counted(since, until);
  must("the clock stands while nobody is heard", counted <= allowed, { absence, counted, allowed });
}

/** Nobody who was heard within the last half minute is counted as away. */
export function presenceIsSeen({ contact }: World, { event }: Seen): void {
  const { since, crashed } = contact;
  if (event.type !== "interview.interrupted" || since === null || crashed) return;
  must(
    "an interruption begins half a minute after the last sign of life",
    (event.since ?? event.at) >= since + STANDS_AFTER_MS,
    { event, since },
  );
}

/** Time ends no interview whose candidate lost the connection before: the clock stood since. */
export function nobodyIsTimedOutAlone({ contact, time, setBackMs }: World, { event, before }: Seen): void {
  const { since, crashed } = contact;
  const isTimeUp = event.type === "interview.ended" && event.reason === "time_up";
  if (!isTimeUp || before?.status !== "IN_PROGRESS" || since === null || crashed) return;
  const wasThere = time.wall - since < OVERDUE_MS + setBackMs || event.at <= since + STANDS_AFTER_MS;
  must("time is up for a candidate who is there", wasThere, { event, since, now: time.wall });
}

/** What the candidate or the limit changed: their own matter. */
const MOVES: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
  "interview.paused",
  "interview.resumed",
  "interview.ended",
  "question.exhausted",
  "round.finished",
  "round.skipped",
]);
const NOTICED: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
  "interview.interrupted",
  "interview.returned",
  "writer.changed",
]);
