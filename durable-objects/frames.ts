import { refuseSecondLook } from "../domain/room/coding.ts";
import { draftFor, endsTurn } from "../domain/room/command.ts";
import { type ClientCommand, type ClientMessage, PROTOCOL_VERSION } from "../domain/room/protocol.ts";
import { refuse } from "../domain/room/step.ts";
import { becomesWriter, refuseFollower } from "../domain/room/writer.ts";
import type { Composer } from "./composer.ts";
import type { Committed, Ledger } from "./ledger.ts";
import type { Presence } from "./presence.ts";
import type { RoomNotes } from "./room-notes.ts";
import { isGivenUp, seatedOn } from "./seat.ts";
import { parseFrame, type Sockets } from "./sockets.ts";
import type { SpokenTurn } from "./spoken-turn.ts";
import { welcome } from "./welcome.ts";

interface FrameDeps {
  ledger: Ledger;
  sockets: Sockets;
  presence: Presence;
  turn: SpokenTurn;
  composer: Composer;
  notes: RoomNotes;
  now(): number;
  /** The room's door: see InterviewRoom. `wasHeard`: somebody was, before this; to whom what is due may be said. */
  enter<T>(act: () => T, wasHeard?: boolean): T;
  /** The device of this socket is gone. */
  leave(socket: WebSocket): void;
}

type Hello = Extract<ClientMessage, { type: "hello" }>;

/** What the frames of a browser do: a hello is welcomed, a command becomes a fact or is refused. */
export class Frames {
  readonly #deps: FrameDeps;

  constructor(deps: FrameDeps) {
    this.#deps = deps;
  }

  receive(socket: WebSocket, data: string | ArrayBuffer): void {
    const { sockets, presence, now, leave } = this.#deps;
    const pace = sockets.count(socket, now());
    if (pace === "closed") {
      leave(socket);
      return;
    }
    if (isGivenUp(socket)) return;
    if (sockets.endOverdue(now(), [socket]).length > 0) {
      leave(socket);
      return;
    }
    const wasHeard = presence.isHeard(now());
    presence.heard(socket, now());
    const frame = parseFrame(data);
    if (!frame.ok) sockets.complain(socket, frame);
    else if ("id" in frame.message) this.#answer(socket, frame.message, { pace, wasHeard });
    // What has no id is not answered: a draft is followed by the whole of it, and a hello is said once.
    else if (pace === "fast") return;
    else if (frame.message.type === "hello") this.#greet(socket, frame.message);
    else this.#draft(socket, frame.message.text);
  }

  #greet(socket: WebSocket, hello: Hello): void {
    const { ledger, sockets, presence, turn, composer, now } = this.#deps;
    if (hello.protocol !== PROTOCOL_VERSION) {
      sockets.complain(socket, {
        code: "protocol_version",
        message: "This page is of another version than the server. Reload it to go on; nothing is lost.",
      });
      socket.close(4001, "protocol version");
      return;
    }
    if (!ledger.state) {
      socket.close(1011, "no interview");
      return;
    }
    this.#admit(socket, hello);
    const told = { state: ledger.state, turn: turn.soFar(), draft: composer.get(), serverNow: now() };
    sockets.send(socket, welcome(ledger, hello.afterSeq, told));
    sockets.broadcast({ type: "presence", devices: presence.devices() });
  }

  #admit(socket: WebSocket, { deviceId, form, afterSeq }: Hello): void {
    const { ledger, presence, now, enter } = this.#deps;
    // Before time acts, so that it knows since when nobody was there.
    presence.makeRoomFor(socket, deviceId, now());
    enter(() => {
      const others = presence.devices().map((device) => device.deviceId);
      const { state } = ledger;
      if (state && becomesWriter(state, { deviceId, returns: afterSeq > 0, others }))
        ledger.commit({ type: "writer.changed", deviceId });
      if (state?.status === "INTERRUPTED") ledger.commit({ type: "interview.returned" });
      // From now on it hears what happens; what its coming caused is part of its welcome.
      presence.joined(socket, { deviceId, form }, now());
    });
  }

  #draft(socket: WebSocket, text: string): void {
    const { ledger, sockets, composer, now } = this.#deps;
    const device = seatedOn(socket);
    if (!device) return;
    const { deviceId } = device;
    composer.put({ deviceId, text }, { byWriter: ledger.state?.writer === deviceId, at: now() });
    sockets.broadcast({ type: "draft", deviceId, text }, { except: socket });
  }

  #answer(
    socket: WebSocket,
    command: ClientCommand,
    { pace, wasHeard }: { pace: "ok" | "fast"; wasHeard: boolean },
  ): void {
    const { sockets, notes, now } = this.#deps;
    const since = now();
    const device = seatedOn(socket);
    if (!device) {
      sockets.complain(socket, { code: "hello_first", message: "Say hello before anything else." });
      return;
    }
    const result =
      pace === "fast"
        ? refuse("rate_limited", "Too many messages at once. Wait a few seconds and go on.")
        : this.#command(command, device.deviceId, wasHeard);
    sockets.answer(socket, command.id, result);
    // A flood is not to fill the log, too.
    if (pace !== "fast") notes.answered(command, result, since);
  }

  #command(command: ClientCommand, deviceId: string, wasHeard: boolean): Committed {
    const { ledger, turn, enter } = this.#deps;
    if (ledger.knows(command.id)) return { ok: true };
    return enter(() => {
      const { state } = ledger;
      const refusal = state && (refuseFollower(state, command, deviceId) ?? refuseSecondLook(state, command));
      if (refusal) return refusal;
      if (state && endsTurn(command, state)) turn.cutShort();
      const stopped = command.type === "stop" && command.turnId === state?.turn?.id ? turn.cut() : null;
      return ledger.commit(stopped ?? draftFor(command, deviceId), { commandId: command.id });
    }, wasHeard);
  }
}
