import { PROTOCOL_VERSION, type ServerMessage } from "../domain/room/protocol.ts";
import type { RoomState } from "../domain/room/state.ts";
import type { Ledger } from "./ledger.ts";

/** A device that missed more than this gets the whole state: it is shorter. */
const MAX_REPLAY = 200;

type Now = { state: RoomState; turn: { turnId: string; text: string } | null; serverNow: number };

/** The answer to hello: what the device missed or, where that is shorter, the whole state; and the half-spoken turn. */
export function welcome(ledger: Ledger, afterSeq: number, { state, turn, serverNow }: Now): ServerMessage {
  const { seq } = ledger;
  const knows = afterSeq > 0 && afterSeq <= seq;
  const missed = knows && seq - afterSeq <= MAX_REPLAY ? ledger.after(afterSeq) : null;
  return {
    type: "welcome",
    protocol: PROTOCOL_VERSION,
    seq,
    serverNow,
    snapshot: missed ? null : state,
    events: missed ?? [],
    turn,
  };
}
