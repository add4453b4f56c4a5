import * as v from "valibot";
import { isOver, type RoomState } from "./state.ts";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** How long a room waits, and what it may cost; the operator may set each. */
export type RoomLimits = {
  /** An interview that nobody starts is given up after this. */
  neverStartedMs: number;
  /** One that stands paused or interrupted is given up after this. */
  leftMs: number;
  /** The log of one that is over stays this long, for replay. */
  keptMs: number;
  /** Tokens a configured model may write and read for one interview; past them the built-in interviewer goes on. */
  modelTokens: number;
};

/** How long it is waited for the candidate: kept with the interview as it was created, so that what they were told stays true. */
export const Waits = v.object({ neverStartedMs: v.number(), leftMs: v.number() });
export type Waits = v.InferOutput<typeof Waits>;

export const DEFAULT_LIMITS: RoomLimits = {
  neverStartedMs: 24 * HOUR,
  leftMs: 7 * DAY,
  keptMs: 30 * DAY,
  modelTokens: 400_000,
};

export const waitsOf = ({ neverStartedMs, leftMs }: RoomLimits): Waits => ({ neverStartedMs, leftMs });

/** A ticket opens a room for so long while nobody can be looked up, and what ended meanwhile is remembered for as long. */
export const TICKET_MS = HOUR;

/** Messages of one interview, both sides together: past them nobody adds another. */
export const MAX_MESSAGES = 500;

/** When the room may empty itself; null as long as something of it is still needed. */
export function emptiesAt(state: RoomState, { keptMs }: RoomLimits): number | null {
  if (!isOver(state) || state.endedAt === null) return null;
  if (state.status === "COMPLETED" && state.report.status !== "ready") return null;
  return state.endedAt + keptMs;
}
