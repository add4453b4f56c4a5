import type { Millis } from "../ids.ts";
import { elapsedAt } from "./clock.ts";
import type { Phase } from "./event.ts";
import { replaceRound } from "./round.ts";
import { openRound, type RoomState, type Round } from "./state.ts";

/** Milliseconds that each stage of a round took up to `at`, by the interview's clock: what that leaves out is in none of them. */
export function phaseTimes(state: RoomState, round: Round, at: Millis): Partial<Record<Phase, number>> {
  const stages = round.phases ?? [];
  const end =
    round.durationSec === null
      ? elapsedAt(state.clock, at)
      : round.openedAtElapsedMs + round.durationSec * 1000;
  return Object.fromEntries(
    stages.map(({ phase, fromMs }, index) => {
      const untilMs = Math.min(stages[index + 1]?.fromMs ?? end, end);
      return [phase, Math.max(0, untilMs - fromMs)];
    }),
  );
}

/** Where an event has moved the open question into another stage, that stage begins now. One that it closed is in none. */
export function withPhase(before: RoomState, after: RoomState, at: Millis): RoomState {
  const was = openRound(before);
  const round = openRound(after);
  if (!was || round?.id !== was.id || round.phase === was.phase) return after;
  const begun = { phase: round.phase, fromMs: elapsedAt(after.clock, at) };
  return replaceRound(after, { ...round, phaseSince: at, phases: [...(round.phases ?? []), begun] });
}

type Stage = NonNullable<Round["phases"]>[number];

/** A clock that was found to have stood begins no stage later than it stands. */
export const notAfter = (phases: Stage[], elapsedMs: number): Stage[] =>
  phases.map(({ phase, fromMs }) => ({ phase, fromMs: Math.min(fromMs, elapsedMs) }));
