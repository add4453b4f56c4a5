import * as v from "valibot";
import { ClientMessage, MAX_FRAME_CHARS, PING, PONG, type ServerMessage } from "../domain/room/protocol.ts";
import type { Committed } from "./ledger.ts";

/** What is wrong with what a client did, outside any command. */
type FrameError = { code: string; message: string };
type Frame = { ok: true; message: ClientMessage } | ({ ok: false } & FrameError);

/** A candidate types, runs and talks far below this; a script that floods is slowed down, not served. */
const FRAMES_PER_WINDOW = 150;
const WINDOW_MS = 10_000;

/** The room's hibernating sockets: parses what comes in, sends what goes out. */
export class Sockets {
  readonly #ctx: DurableObjectState;
  readonly #windows = new WeakMap<WebSocket, { since: number; frames: number }>();

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  /** Tagged with the session that opened it, so that it ends with the session. */
  accept(sessionId: string): Response {
    const [client, server] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket];
    this.#ctx.acceptWebSocket(server, [sessionId]);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Closes the sockets of a session that ended; null: of every session. */
  endSession(sessionId: string | null): void {
    for (const socket of this.#ctx.getWebSockets(sessionId ?? undefined)) {
      this.complain(socket, {
        code: "signed_out",
        message: "You signed out. Sign in again to go on; nothing is lost.",
      });
      socket.close(4003, "signed out");
    }
  }

  send(socket: WebSocket, message: ServerMessage): void {
    try {
      socket.send(JSON.stringify(message));
    } catch {
      // The peer is gone; its close event, or the next sweep, takes the socket away.
    }
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
      // Before its hello a socket hears nothing; its attachment is the device that said it.
      if (socket === except || !socket.deserializeAttachment()) continue;
      try {
        socket.send(text);
      } catch {
        // As above.
      }
    }
  }

  /** True when this socket sends more than a person can. */
  floods(socket: WebSocket, now: number): boolean {
    const window = this.#windows.get(socket);
    if (!window || now - window.since > WINDOW_MS) {
      this.#windows.set(socket, { since: now, frames: 1 });
      return false;
    }
    window.frames += 1;
    return window.frames > FRAMES_PER_WINDOW;
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
