import type { RoomEvent } from "../../domain/room/event.ts";
import type { RoomState } from "../../domain/room/state.ts";

/** What happened to the interview itself, for the conversation. */
export type RoomNotice = { id: string; at: number } /** `calm`: the candidate asked for no countdown. */ & (
  | { kind: "time"; minutes: number; calm?: boolean }
  | { kind: "silent" }
  /** No device was there; `stoodMs`: how long the clock stood, null where this page did not hear it. */
  | { kind: "away"; stoodMs: number | null }
  | { kind: "resumed"; pausedMs: number }
);

/** Without a countdown the one warning that is given. */
const CALM_MINUTES = 5;

/** What these events, which follow on `state`, give notice of. */
export function noticesOf(state: RoomState | null, events: RoomEvent[]): RoomNotice[] {
  let { pausedAt, interruptedAt } = state ?? { pausedAt: null, interruptedAt: null };
  const quiet = state?.config.accommodations?.countdown === false;
  const notices: RoomNotice[] = [];
  for (const event of events) {
    const { id, at } = event;
    if (event.type === "interviewer.failed") notices.push({ id, at, kind: "silent" });
    if (event.type === "time.warned" && !quiet)
      notices.push({ id, at, kind: "time", minutes: event.minutes });
    if (event.type === "time.warned" && quiet && event.minutes === CALM_MINUTES)
      notices.push({ id, at, kind: "time", minutes: event.minutes, calm: true });
    if (event.type === "interview.paused") pausedAt = at;
    if (event.type === "interview.interrupted") interruptedAt = event.since ?? at;
    if (event.type === "interview.returned")
      notices.push({ id, at, kind: "away", stoodMs: interruptedAt === null ? null : at - interruptedAt });
    if (event.type === "interview.resumed" && pausedAt !== null)
      notices.push({ id, at, kind: "resumed", pausedMs: at - pausedAt });
  }
  return notices;
}
