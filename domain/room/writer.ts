import type { EventOf } from "./event.ts";
import type { ClientCommand } from "./protocol.ts";
import type { RoomState } from "./state.ts";
import { type Refusal, refuse, type Step, step } from "./step.ts";

export const writerChanged = (state: RoomState, event: EventOf<"writer.changed">): Step =>
  step({ ...state, writer: event.deviceId });

/** A refusal for a device that only follows, where a command takes the writer; null where the command may go on. */
export function refuseFollower(state: RoomState, command: ClientCommand, deviceId: string): Refusal | null {
  if (state.writer === deviceId || !takesTheWriter(command)) return null;
  return refuse("not_writer", "You went on at another device. Take over to go on here.");
}

/** Whoever follows may talk, and stop the talk; what changes the code or the course of the interview takes the writer. */
function takesTheWriter(command: ClientCommand): boolean {
  switch (command.type) {
    case "chat":
    case "stop":
    case "takeover":
      return false;
    case "start":
    case "code.edit":
    case "code.language":
    case "run":
    case "submit":
    case "hint":
    case "review":
    case "answer.mcq":
    case "answer.scenario":
    case "round.finish":
    case "round.skip":
    case "pause":
    case "resume":
    case "end":
      return true;
    default:
      return command satisfies never;
  }
}

type Arrival = {
  deviceId: string;
  /** It was here before and comes back, in the page's same life. */
  returns: boolean;
  /** Other devices that are connected. */
  others: string[];
};

/**
 * Whether a device that says hello becomes the writer without asking: the first of all does, and a new page whose
 * writer is gone. A follower that returns leaves the place to the writer, who may be a moment behind it.
 */
export function becomesWriter(state: RoomState, { deviceId, returns, others }: Arrival): boolean {
  if (state.writer === deviceId) return false;
  if (state.writer === null || state.status === "INTERRUPTED") return true;
  return !returns && !others.includes(state.writer);
}
