import type { Message, RoomState, Run } from "../../domain/room/state.ts";
import type { RoomNotice } from "./notices.ts";

/** What stands in the conversation, in order: messages, and what happened between them. */
export type TimelineEntry =
  | { kind: "message"; id: string; at: number; message: Message }
  | { kind: "run"; id: string; at: number; run: Run }
  | { kind: "question"; id: string; at: number; number: number; title: string }
  | { kind: "notice"; id: string; at: number; notice: RoomNotice };

export function timeline(state: RoomState, notices: RoomNotice[]): TimelineEntry[] {
  const several = state.config.num_questions > 1;
  const questions = several
    ? state.rounds.map((round): TimelineEntry => {
        const { id, number, startedAt: at } = round;
        return { kind: "question", id, at, number, title: round.question.title };
      })
    : [];
  const messages = state.messages.map(
    (message): TimelineEntry => ({ kind: "message", id: message.id, at: message.at, message }),
  );
  const runs = state.runs.map((run): TimelineEntry => ({ kind: "run", id: run.id, at: run.at, run }));
  const rest = notices.map(
    (notice): TimelineEntry => ({ kind: "notice", id: notice.id, at: notice.at, notice }),
  );
  // The sort is stable: at the same instant a question comes before what is said about it.
  return [...questions, ...messages, ...runs, ...rest].sort((a, b) => a.at - b.at);
}
