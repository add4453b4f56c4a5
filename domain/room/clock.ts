import type { Millis } from "../ids.ts";

/** The interview's own time: stands while `runningSince` is null, ends at `limitMs` of running time. */
export type Clock = {
  runningSince: Millis | null;
  /** Running time gathered before `runningSince`. */
  elapsedMs: number;
  limitMs: number | null;
  /** Minutes-left warnings already given. */
  warned: number[];
};

const WARNING_MINUTES = [10, 5, 1] as const;

/** A clock that stands at zero; without a limit where `limitMs` is null. */
export const newClock = (limitMs: number | null): Clock => ({
  runningSince: null,
  elapsedMs: 0,
  limitMs,
  warned: [],
});

/** Running time at `now`, in milliseconds. */
export const elapsedAt = (clock: Clock, now: Millis): number =>
  clock.elapsedMs + (clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince));

/** Time left at `now` in milliseconds, never below 0; null without a limit. */
export const remainingAt = (clock: Clock, now: Millis): number | null =>
  clock.limitMs === null ? null : Math.max(0, clock.limitMs - elapsedAt(clock, now));

export const startClock = (clock: Clock, now: Millis): Clock =>
  clock.runningSince === null ? { ...clock, runningSince: now } : clock;

export const stopClock = (clock: Clock, now: Millis): Clock => ({
  ...clock,
  elapsedMs: elapsedAt(clock, now),
  runningSince: null,
});

type ClockDeadline = { at: Millis; kind: "warning"; minutes: number } | { at: Millis; kind: "limit" };

/** The next moment at which the clock itself must act; null while it stands or has no limit. */
export function nextClockDeadline(clock: Clock): ClockDeadline | null {
  if (clock.runningSince === null || clock.limitMs === null) return null;
  const momentOf = (elapsed: number) => clock.runningSince! + Math.max(0, elapsed - clock.elapsedMs);
  const warning = WARNING_MINUTES.find(
    (minutes) =>
      !clock.warned.includes(minutes) && clock.limitMs! > minutes * 60_000 && notSuperseded(clock, minutes),
  );
  if (warning === undefined) return { at: momentOf(clock.limitMs), kind: "limit" };
  return { at: momentOf(clock.limitMs - warning * 60_000), kind: "warning", minutes: warning };
}

/** A later warning already given makes an earlier one pointless (the object slept through it). */
const notSuperseded = (clock: Clock, minutes: number) => !clock.warned.some((given) => given < minutes);
