import type { RoomLimits } from "../domain/room/limits.ts";
import { connect, type DatabaseAddress } from "../drizzle/client.ts";
import type { Documents } from "./documents.ts";
import { EndedSessions } from "./ended-sessions.ts";
import type { Ledger } from "./ledger.ts";
import { loadOpening } from "./opening.ts";
import { readOwner, writeOwner } from "./owner.ts";
import type { Sockets } from "./sockets.ts";

interface DoorDeps {
  documents: Documents;
  ledger: Ledger;
  sockets: Sockets;
  database: DatabaseAddress;
  limits: RoomLimits;
  now(): number;
  enter<T>(act: () => T): T;
}

/** Who is let into a room, and shown out again. */
export class Door {
  readonly #deps: DoorDeps;
  readonly #ended: EndedSessions;
  #isShut = false;

  constructor(deps: DoorDeps) {
    this.#deps = deps;
    this.#ended = new EndedSessions(deps.documents);
  }

  /** The Worker hands over sockets that passed its session, ownership and origin checks; the owner is checked again here. */
  async admit({ headers }: Request): Promise<Response> {
    const { documents, sockets, now } = this.#deps;
    const interviewId = headers.get("x-interview-id");
    const userId = headers.get("x-user-id");
    const sessionId = headers.get("x-session-id");
    if (headers.get("upgrade")?.toLowerCase() !== "websocket")
      return new Response("expected a WebSocket", { status: 426 });
    const endsAt = Number(headers.get("x-session-ends-at"));
    const opened = interviewId && userId && sessionId && (await this.open(interviewId));
    if (!opened || readOwner(documents)?.userId !== userId) return new Response("not found", { status: 404 });
    // Looked at last: a sign-out may have come between the Worker's check and this moment.
    if (this.#ended.has(sessionId)) return new Response("signed out", { status: 401 });
    return sockets.accept({ id: sessionId, endsAt }, now());
  }

  /** Nobody comes in any more, and no visit under way begins the interview anew. */
  shut(): void {
    this.#isShut = true;
  }

  /** Loads the interview on the first visit. False: there is no such interview. */
  async open(interviewId: string): Promise<boolean> {
    const { documents, ledger, database, limits, enter } = this.#deps;
    if (ledger.state) return true;
    if (this.#isShut) return false;
    const opening = await loadOpening(connect(database), interviewId, limits);
    // Another first visit may have been faster.
    if (opening && !ledger.state && !this.#isShut) {
      writeOwner(documents, opening.owner);
      enter(() => ledger.commit(opening.created));
    }
    return ledger.state !== null;
  }

  /** These sessions ended: nobody comes in with one any more. Returns what they have open; `everywhere`: what any session has. */
  close(sessionIds: string[], everywhere: boolean): WebSocket[] {
    const { ledger, sockets, now } = this.#deps;
    this.#ended.add(sessionIds, now(), { kept: ledger.state !== null });
    return everywhere ? sockets.endSession(null) : sessionIds.flatMap((id) => sockets.endSession(id));
  }
}
