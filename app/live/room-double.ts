import * as v from "valibot";
import { draftFor } from "../../domain/room/command.ts";
import type { RoomEvent } from "../../domain/room/event.ts";
import { id, result } from "../../domain/room/fixtures.ts";
import type { LoggedEvent } from "../../domain/room/log.ts";
import {
  type ClientCommand,
  ClientMessage,
  PING,
  PROTOCOL_VERSION,
  type ServerMessage,
} from "../../domain/room/protocol.ts";
import type { RoomState, Run } from "../../domain/room/state.ts";
import { transition } from "../../domain/room/transition.ts";
import { FakeSocket } from "./fakes.ts";

/** A device that missed more than this is told the state as a whole. */
const MAX_REPLAY = 3;
type Line = { socket: FakeSocket; deviceId: string; opened: boolean; up: string[]; down: ServerMessage[] };

/** A room as its devices know it, with lines that carry a frame only when the test says so. For tests. */
export class RoomDouble {
  state: RoomState | null = null;
  readonly lines: Line[] = [];
  readonly #log: LoggedEvent[] = [];
  readonly #known = new Map<string, string>();

  constructor(events: RoomEvent[]) {
    for (const event of events) this.#commit(event);
  }

  /** A socket of this device; what the page sends waits on its line. */
  connect(deviceId: string): FakeSocket {
    const socket = new FakeSocket();
    const line: Line = { socket, deviceId, opened: false, up: [], down: [] };
    socket.send = (text) => void line.up.push(text);
    this.lines.push(line);
    return socket;
  }

  /** Takes the next frame off the line; `twice`: the network delivers it again. */
  hear(line: Line, twice = false) {
    if (!line.opened) line.socket.emit("open");
    line.opened = true;
    const frame = line.up.shift();
    if (!frame || frame === PING) return;
    for (let times = twice ? 2 : 1; times > 0; times -= 1)
      this.#answer(line, v.parse(ClientMessage, JSON.parse(frame)));
  }

  /** Hands the device the next message. */
  tell(line: Line) {
    const message = line.down.shift();
    if (message) line.socket.hear(message);
  }

  /** The run that a command became; null where it was never committed. */
  runOf(commandId: string): Run | null {
    const eventId = this.#known.get(commandId);
    return this.state?.runs.find((run) => run.id === eventId) ?? null;
  }

  #answer(line: Line, message: ClientMessage) {
    if (message.type === "hello") return line.down.push(this.#welcome(message.afterSeq));
    if (message.type === "draft") return;
    const said = this.#command(message, line.deviceId);
    line.down.push(
      said.ok
        ? { type: "ack", id: message.id }
        : { type: "refused", id: message.id, code: said.code as never, message: said.message },
    );
  }

  #command(command: ClientCommand, deviceId: string) {
    if (this.#known.has(command.id)) return { ok: true as const };
    const count = this.#log.length;
    const made = { ...draftFor(command, deviceId), id: id(5000 + count), at: 0 } as RoomEvent;
    const step = this.#commit(made);
    if (!step.ok) return step;
    this.#known.set(command.id, made.id);
    if (made.type === "code.submitted")
      this.#commit({ type: "run.finished", id: id(6000 + count), at: 0, runId: made.id, result: result() });
    return step;
  }

  #commit(event: RoomEvent) {
    const step = transition(this.state, event);
    if (!step.ok) return step;
    this.state = step.state;
    const logged = { seq: this.#log.length + 1, event };
    this.#log.push(logged);
    for (const line of this.lines) line.down.push({ type: "event", ...logged });
    return step;
  }

  #welcome(afterSeq: number): ServerMessage {
    const missed = this.#log.slice(afterSeq);
    const replay = afterSeq > 0 && missed.length <= MAX_REPLAY;
    return {
      type: "welcome",
      protocol: PROTOCOL_VERSION,
      seq: this.#log.length,
      serverNow: 0,
      snapshot: replay ? null : this.state,
      events: replay ? missed : [],
      turn: null,
      draft: null,
    };
  }
}
