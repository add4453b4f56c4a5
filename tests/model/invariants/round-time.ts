import type { Round } from "../../../domain/room/state.ts";
import type { Seen } from "../watch.ts";
import type { World } from "../world.ts";
import { must } from "./must.ts";

/** One that did not ping for so long is not spoken to. */
const ABSENT_MS = 45_000;

/** That the time meant for a question is over is said once, to somebody who is there, and not before. */
export function roundTimeIsDue(world: World, { event, before, roundMs }: Seen): void {
  if (event.type !== "round.time_up") return;
  const { contact, time, setBackMs } = world;
  const open = before?.rounds.at(-1);
  must("the time of a question is up while it is open", open?.id === event.roundId && !open.endedAt, event);
  must("the time of a question is up while the interview goes on", before?.status === "IN_PROGRESS", event);
  const meantMs = open ? roundLimitMs(world, open) : null;
  must("the time of a question is up when it is over", meantMs !== null && roundMs >= meantMs - setBackMs, {
    event,
    meantMs,
    roundMs,
  });
  if (contact.since === null || contact.crashed) return;
  must("the time of a question is told to somebody", time.wall - contact.since < ABSENT_MS + setBackMs, {
    event,
    heardAt: contact.since,
  });
}

/** When the time meant for the open system-design question is over; null where it has none, or the clock stands. */
export function roundTimeDueAt(world: World): number | null {
  const { state, clock } = world.watch;
  const open = state?.rounds.find(({ status }) => status === "IN_PROGRESS");
  const meantMs = open ? roundLimitMs(world, open) : null;
  return open && meantMs !== null ? clock.reaches(clock.rounds[open.number - 1]!.from + meantMs) : null;
}

/** What is meant for a question, with the extra time in it; null: no limit. */
function roundLimitMs({ setup }: World, { question }: Round): number | null {
  const isLimited = setup.type === "SYSTEM_DESIGN" && setup.limitMin !== null;
  if (!isLimited || question.time_limit_min === null) return null;
  return question.time_limit_min * 60_000 * (setup.accommodations?.extra_time ?? 1);
}
