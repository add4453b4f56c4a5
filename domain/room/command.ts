import type { RoomEvent } from "./event.ts";
import type { ClientCommand } from "./protocol.ts";
import { openRound, type RoomState } from "./state.ts";

type Unstamped<E> = E extends RoomEvent ? Omit<E, "id" | "at"> : never;
/** An event before the room has given it an id and a time. */
export type EventDraft = Unstamped<RoomEvent>;

/** The fact that a candidate's command becomes, if the interview allows it. */
export function draftFor(command: ClientCommand, deviceId: string): EventDraft {
  switch (command.type) {
    case "start":
      return { type: "interview.started" };
    case "chat":
      return { type: "message.sent", text: command.text };
    case "code.edit":
      return {
        type: "code.edited",
        roundId: command.roundId,
        language: command.language,
        rev: command.baseRev,
        changes: command.changes,
        deviceId,
      };
    case "code.language":
      return { type: "code.language_changed", language: command.language };
    case "run":
      return { type: "code.submitted", mode: "RUN", customInput: command.customInput };
    case "submit":
      return { type: "code.submitted", mode: "SUBMIT", customInput: null };
    case "takeover":
      return { type: "writer.changed", deviceId };
    case "stop":
      return { type: "interviewer.stopped", turnId: command.turnId };
    case "hint":
      return { type: "hint.requested", ...(command.index !== undefined && { index: command.index }) };
    case "review":
      return { type: "review.requested" };
    case "answer.mcq":
      return { type: "mcq.answered", key: command.key, reasoning: command.explanation || null };
    case "answer.scenario":
      return { type: "scenario.acted", text: command.text };
    case "round.finish":
      return { type: "round.finished" };
    case "round.skip":
      return { type: "round.skipped" };
    case "pause":
      return { type: "interview.paused" };
    case "resume":
      return { type: "interview.resumed" };
    case "end":
      return { type: "interview.ended", reason: command.giveUp ? "given_up" : "ended_by_candidate" };
    default:
      return command satisfies never;
  }
}

/** True for a command after which the interviewer says no more in this round; what was said so far is kept. */
export const endsTurn = (command: ClientCommand, state: RoomState): boolean =>
  openRound(state) !== null && ENDING.has(command.type);

const ENDING: ReadonlySet<ClientCommand["type"]> = new Set(["round.finish", "round.skip", "pause", "end"]);
