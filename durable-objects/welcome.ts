import type { LoggedEvent } from "../domain/room/log.ts";
import { PROTOCOL_VERSION, type ServerMessage } from "../domain/room/protocol.ts";
import type { RoomState } from "../domain/room/state.ts";

/** A device that missed more than this gets the whole state: it is shorter. */
const MAX_REPLAY = 200;

type Now = {
  seq: number;
  state: RoomState;
  /** What the device missed; null when it knows nothing. */
  events: LoggedEvent[] | null;
  turn: { turnId: string; text: string } | null;
  serverNow: number;
};

/** The answer to hello: what the device missed or, where that is shorter, the whole state, and the half-spoken turn. */
export function welcome({ seq, state, events, turn, serverNow }: Now): ServerMessage {
  const replay = events !== null && events.length <= MAX_REPLAY;
  return {
    type: "welcome",
    protocol: PROTOCOL_VERSION,
    seq,
    serverNow,
    snapshot: replay ? null : state,
    events: replay ? events : [],
    turn,
  };
}
