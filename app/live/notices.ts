import type { RoomEvent } from "../../domain/room/event.ts";
import type { RoomState } from "../../domain/room/state.ts";

/** What happened to the interview itself, for the conversation. */
export type RoomNotice = { id: string; at: number } & (
  | { kind: "time"; minutes: number }
  | { kind: "silent" }
  /** No device was there; `stoodMs`: how long the clock stood, null where this page did not hear it. */
  | { kind: "away"; stoodMs: number | null }
  | { kind: "resumed"; pausedMs: number }
);

/** What these events, which follow on `state`, give notice of. */
export function noticesOf(state: RoomState | null, events: RoomEvent[]): RoomNotice[] {
  let { pausedAt, interruptedAt } = state ?? { pausedAt: null, interruptedAt: null };
  const notices: RoomNotice[] = [];
  for (const event of events) {
    const { id, at } = event;
    if (event.type === "interviewer.failed") notices.push({ id, at, kind: "silent" });
    if (event.type === "time.warned") notices.push({ id, at, kind: "time", minutes: event.minutes });
    if (event.type === "interview.paused") pausedAt = at;
    if (event.type === "interview.interrupted") interruptedAt = at;
    if (event.type === "interview.returned")
      notices.push({ id, at, kind: "away", stoodMs: interruptedAt === null ? null : at - interruptedAt });
    if (event.type === "interview.resumed" && pausedAt !== null)
      notices.push({ id, at, kind: "resumed", pausedMs: at - pausedAt });
  }
  return notices;
}
