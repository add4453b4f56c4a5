import { nextClockDeadline } from "./clock.ts";
import type { Waits } from "./limits.ts";
import { INTERRUPTED_AFTER_MS } from "./pausing.ts";
import { roundTimeDue } from "./round-time.ts";
import { nextNudge } from "./silence.ts";
import { isOver, type RoomState } from "./state.ts";

/**
 * The next moment at which time itself changes the interview, and what happens then; null when nothing is due.
 * `emptySince`: since when no device is connected; null while one is. `typingAt`: when an unsent message was last typed at.
 * `heard`: a device was heard lately; one that was not may be gone, though nobody knows yet, and is not spoken to.
 */
export function nextDeadline(
  state: RoomState,
  emptySince: number | null,
  waits: Waits = state.waits,
  typingAt: number | null = null,
  heard = true,
): Deadline | null {
  if (isOver(state)) return null;
  const spoken = heard && emptySince === null ? toSomeone(state, typingAt) : [];
  return [...deadlines(state, emptySince, waits), ...spoken].reduce<Deadline | null>(
    (first, next) => (first && first.at <= next.at ? first : next),
    null,
  );
}

type TimedEvent =
  | { type: "time.warned"; minutes: number }
  | { type: "round.time_up"; roundId: string }
  | { type: "silence.noticed"; step: number }
  | { type: "interview.interrupted"; since?: number }
  | { type: "interview.ended"; reason: "time_up" | "never_started" | "left" };
export type Deadline = { at: number; event: TimedEvent };

/** What is only said while somebody is there to hear it. */
function toSomeone(state: RoomState, typingAt: number | null): Deadline[] {
  const nudge = nextNudge(state, typingAt);
  const time = roundTimeDue(state);
  return [
    ...(nudge ? [{ at: nudge.at, event: { type: "silence.noticed" as const, step: nudge.step } }] : []),
    ...(time ? [{ at: time.at, event: { type: "round.time_up" as const, roundId: time.roundId } }] : []),
  ];
}

function deadlines(state: RoomState, emptySince: number | null, waits: Waits): Deadline[] {
  const due: Deadline[] = [];
  if (state.status === "CREATED")
    due.push({
      at: state.createdAt + waits.neverStartedMs,
      event: { type: "interview.ended", reason: "never_started" },
    });
  if (state.status === "IN_PROGRESS" && emptySince !== null)
    due.push({ at: emptySince + INTERRUPTED_AFTER_MS, event: { type: "interview.interrupted" } });
  const stands = state.pausedAt ?? state.interruptedAt;
  if (stands !== null)
    due.push({ at: stands + waits.leftMs, event: { type: "interview.ended", reason: "left" } });
  const clock = nextClockDeadline(state.clock);
  if (clock?.kind === "limit")
    due.push({ at: clock.at, event: { type: "interview.ended", reason: "time_up" } });
  if (clock?.kind === "warning")
    due.push({ at: clock.at, event: { type: "time.warned", minutes: clock.minutes } });
  return due;
}
