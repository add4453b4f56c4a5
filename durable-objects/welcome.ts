import { PROTOCOL_VERSION, type ServerMessage } from "../domain/room/protocol.ts";
import type { RoomState } from "../domain/room/state.ts";
import type { Ledger } from "./ledger.ts";

/** A device that missed more than this gets the whole state: it is shorter. */
const MAX_REPLAY = 200;

type Welcome = Extract<ServerMessage, { type: "welcome" }>;
type Now = Pick<Welcome, "turn" | "draft" | "serverNow"> & { state: RoomState };

/** The answer to hello: what the device missed or, where that is shorter, the whole state; and what is half said. */
export function welcome(ledger: Ledger, afterSeq: number, { state, ...now }: Now): Welcome {
  const { seq } = ledger;
  const knows = afterSeq > 0 && afterSeq <= seq;
  const missed = knows && seq - afterSeq <= MAX_REPLAY ? ledger.after(afterSeq) : null;
  return {
    type: "welcome",
    protocol: PROTOCOL_VERSION,
    seq,
    snapshot: missed ? null : state,
    events: missed ?? [],
    ...now,
  };
}
