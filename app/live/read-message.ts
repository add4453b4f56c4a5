import * as v from "valibot";
import { ServerMessage } from "../../domain/room/protocol.ts";

/** A message of the protocol; null for anything else, which a newer server may send. */
export function readMessage(text: string): ServerMessage | null {
  try {
    const result = v.safeParse(ServerMessage, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
