import * as v from "valibot";
import { ClientMessage, MAX_FRAME_CHARS, PING, PONG, type ServerMessage } from "../domain/room/protocol.ts";
import type { Committed } from "./ledger.ts";
import { seat, seatedOn } from "./seat.ts";

/** What is wrong with what a client did, outside any command. */
type FrameError = { code: string; message: string };
type Frame = { ok: true; message: ClientMessage } | ({ ok: false } & FrameError);

/** A candidate types, runs and talks far below this; a script that sends more is refused, and one that goes on is cut off. */
const FRAMES_PER_WINDOW = 150;
const FLOOD_PER_WINDOW = 1500;
const WINDOW_MS = 10_000;
const CLOSED_FLOOD = 1008;
/** Characters of news sent to a socket that gave no sign of life meanwhile: more would only pile up in memory. It comes back to a snapshot. */
const MAX_UNHEARD_CHARS = 8_000_000;
const CLOSED_TOO_SLOW = 1013;
const CLOSED_DELETED = 4005;

/** A session that opened a socket; `endsAt`: when it is over however much it is used. */
export type Session = { id: string; endsAt: number };
const ENDS_AT = "ends-at:";

type Traffic = { since: number; frames: number; unheard: number; heardAt: number };

/** The room's hibernating sockets: parses what comes in, sends what goes out. */
export class Sockets {
  readonly #ctx: DurableObjectState;
  readonly #traffic = new WeakMap<WebSocket, Traffic>();

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  /** Tagged with the session that opened it and the moment at which that runs out, so that it ends with the session. */
  accept({ id, endsAt }: Session, now: number): Response {
    const [client, server] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket];
    this.#ctx.acceptWebSocket(server, [id, `${ENDS_AT}${endsAt}`]);
    seat(server, { acceptedAt: now });
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Closes the sockets of a session that ended, and returns them; null: of every session. */
  endSession(sessionId: string | null): WebSocket[] {
    return this.#signOut(this.#ctx.getWebSockets(sessionId ?? undefined));
  }

  /** Closes those of these sockets whose session has run out, and returns them; left out: of all. */
  endOverdue(now: number, sockets: WebSocket[] = this.#ctx.getWebSockets()): WebSocket[] {
    return this.#signOut(sockets.filter((socket) => now >= this.#endsAt(socket)));
  }

  #endsAt(socket: WebSocket): number {
    const tag = this.#ctx.getTags(socket).find((one) => one.startsWith(ENDS_AT));
    return tag ? Number(tag.slice(ENDS_AT.length)) : Number.POSITIVE_INFINITY;
  }

  #signOut(ended: WebSocket[]): WebSocket[] {
    for (const socket of ended) {
      this.complain(socket, {
        code: "signed_out",
        message: "You were signed out. Sign in again to go on; nothing is lost.",
      });
      socket.close(4003, "signed out");
    }
    return ended;
  }

  /** The interview was deleted: whoever is there is told so, and what still comes from them is not heard. */
  endDeleted(): void {
    for (const socket of this.#ctx.getWebSockets()) {
      this.complain(socket, { code: "deleted", message: "This interview was deleted." });
      seat(socket, null);
      socket.close(CLOSED_DELETED, "deleted");
    }
  }

  /** Answers one socket; what it asked for itself is not held against it, however large. */
  send(socket: WebSocket, message: ServerMessage): void {
    trySend(socket, JSON.stringify(message));
  }

  complain(socket: WebSocket, { code, message }: FrameError): void {
    this.send(socket, { type: "error", code, message });
  }

  /** Says what became of a command. */
  answer(socket: WebSocket, id: string, result: Committed): void {
    if (result.ok) this.send(socket, { type: "ack", id });
    else this.send(socket, { type: "refused", id, code: result.code, message: result.message });
  }

  broadcast(message: ServerMessage, { except }: { except?: WebSocket } = {}): void {
    const text = JSON.stringify(message);
    for (const socket of this.#ctx.getWebSockets()) {
      // Before its hello a socket hears nothing.
      if (socket !== except && seatedOn(socket)) this.#sendText(socket, text);
    }
  }

  #sendText(socket: WebSocket, text: string): void {
    const traffic = this.#trafficOf(socket);
    const ponged = +(this.#ctx.getWebSocketAutoResponseTimestamp(socket) ?? 0);
    if (ponged > traffic.heardAt) this.#heard(traffic, ponged);
    traffic.unheard += text.length;
    if (traffic.unheard > MAX_UNHEARD_CHARS) socket.close(CLOSED_TOO_SLOW, "too slow");
    else trySend(socket, text);
  }

  #heard(traffic: Traffic, at: number): void {
    traffic.heardAt = at;
    traffic.unheard = 0;
  }

  #trafficOf(socket: WebSocket): Traffic {
    const known = this.#traffic.get(socket);
    if (known) return known;
    const fresh = { since: 0, frames: 0, unheard: 0, heardAt: 0 };
    this.#traffic.set(socket, fresh);
    return fresh;
  }

  /** Counts a frame that came in. `fast`: more than a person can send. A socket that goes on all the same is closed. */
  count(socket: WebSocket, now: number): "ok" | "fast" | "closed" {
    const traffic = this.#trafficOf(socket);
    this.#heard(traffic, now);
    if (now - traffic.since > WINDOW_MS) Object.assign(traffic, { since: now, frames: 0 });
    traffic.frames += 1;
    if (traffic.frames <= FRAMES_PER_WINDOW) return "ok";
    if (traffic.frames <= FLOOD_PER_WINDOW) return "fast";
    socket.close(CLOSED_FLOOD, "flood");
    return "closed";
  }
}

function trySend(socket: WebSocket, text: string): void {
  try {
    socket.send(text);
  } catch {
    // The peer is gone; its close event, or the next sweep, takes the socket away.
  }
}

/** Parses one frame; says what is wrong with it in words a client's author can use. */
export function parseFrame(data: string | ArrayBuffer): Frame {
  if (typeof data !== "string") return { ok: false, code: "binary_frame", message: "Frames must be text." };
  if (data.length > MAX_FRAME_CHARS)
    return {
      ok: false,
      code: "frame_too_large",
      message: `A frame may have at most ${MAX_FRAME_CHARS} characters.`,
    };
  let input: unknown;
  try {
    input = JSON.parse(data);
  } catch {
    return { ok: false, code: "malformed_frame", message: "The frame is not JSON." };
  }
  const parsed = v.safeParse(ClientMessage, input);
  if (parsed.success) return { ok: true, message: parsed.output };
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue);
  return { ok: false, code: "malformed_frame", message: path ? `${path}: ${issue.message}` : issue.message };
}
