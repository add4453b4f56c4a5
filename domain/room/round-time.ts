import type { Millis } from "../ids.ts";
import { minutesFor } from "../interview.ts";
import { elapsedAt } from "./clock.ts";
import { openRound, type RoomState, type Round } from "./state.ts";

/** Milliseconds meant for a round, with the extra time in them; null where the interview or the question has no limit. */
function roundLimit(state: RoomState, round: Round): number | null {
  const minutes = minutesFor(state.config, round.question.time_limit_min);
  return minutes === null ? null : minutes * 60_000;
}

/** What is left of the time meant for a round, in milliseconds; below 0 when it ran over. Null without a limit. */
export function roundTimeLeft(state: RoomState, round: Round, now: Millis): number | null {
  const limit = roundLimit(state, round);
  return limit === null ? null : limit - (elapsedAt(state.clock, now) - round.openedAtElapsedMs);
}

/** When the time meant for the open system-design round is over; null while the clock stands, and once it was said. */
export function roundTimeDue(state: RoomState): { at: Millis; roundId: string } | null {
  const round = openRound(state);
  const { runningSince } = state.clock;
  if (!round || round.timeUp || runningSince === null || state.interviewType !== "SYSTEM_DESIGN") return null;
  const left = roundTimeLeft(state, round, runningSince);
  return left === null ? null : { at: runningSince + Math.max(0, left), roundId: round.id };
}
