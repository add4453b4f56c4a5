import type { ClientMessage } from "../../domain/room/protocol.ts";

/** What a device may say: `talks` each device of the owner's, `writes` only the one that holds the pen. */
export type FrameRoute = "greets" | "talks" | "writes";

/**
 * Every kind of frame, and which device of the owner's may send it. Whoever is not the owner has no socket to send anything
 * on, and before its hello a socket is heard by nobody.
 */
export const FRAMES: Record<ClientMessage["type"], FrameRoute> = {
  hello: "greets",
  draft: "talks",
  chat: "talks",
  stop: "talks",
  takeover: "talks",
  start: "writes",
  "code.edit": "writes",
  "code.language": "writes",
  run: "writes",
  submit: "writes",
  hint: "writes",
  review: "writes",
  "answer.mcq": "writes",
  "answer.scenario": "writes",
  "round.finish": "writes",
  "round.skip": "writes",
  pause: "writes",
  resume: "writes",
  end: "writes",
};
