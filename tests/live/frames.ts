import type { LoggedEvent } from "../../domain/room/log.ts";
import { type ClientMessage, PROTOCOL_VERSION } from "../../domain/room/protocol.ts";
import { FRAMES } from "../security/frame-access.ts";

/** One frame of each kind, of a form that a coding interview with this log could take; what ends it comes last. */
export function framesAt(log: readonly LoggedEvent[]): ClientMessage[] {
  const opened = log.find(({ event }) => event.type === "round.opened")?.event;
  const roundId = opened?.id ?? crypto.randomUUID();
  return (Object.keys(FRAMES) as ClientMessage["type"][]).map((type) => frameOf(type, roundId));
}

function frameOf(type: ClientMessage["type"], roundId: string): ClientMessage {
  const id = crypto.randomUUID();
  switch (type) {
    case "hello":
      return { type, protocol: PROTOCOL_VERSION, deviceId: "device-three", form: "computer", afterSeq: 0 };
    case "draft":
      return { type, text: "half a sen" };
    case "chat":
      return { type, id, text: "May the list be empty?" };
    case "stop":
      return { type, id, turnId: crypto.randomUUID() };
    case "code.edit":
      return { type, id, roundId, language: "javascript", baseRev: 0, changes: [[0, "// mine"]] };
    case "code.language":
      return { type, id, language: "python" };
    case "run":
      return { type, id, customInput: null };
    case "hint":
      return { type, id, index: 0 };
    case "answer.mcq":
      return { type, id, key: "A", explanation: "" };
    case "answer.scenario":
      return { type, id, text: "I look at the logs." };
    case "end":
      return { type, id, giveUp: false };
    case "takeover":
    case "start":
    case "submit":
    case "review":
    case "round.finish":
    case "round.skip":
    case "pause":
    case "resume":
      return { type, id };
    default:
      return type satisfies never;
  }
}
