import * as v from "valibot";
import { draftFor } from "../../domain/room/command.ts";
import type { RoomEvent } from "../../domain/room/event.ts";
import { id, result } from "../../domain/room/fixtures.ts";
import type { LoggedEvent } from "../../domain/room/log.ts";
import {
  type ClientCommand,
  ClientMessage,
  type Device,
  PING,
  PROTOCOL_VERSION,
  type ServerMessage,
} from "../../domain/room/protocol.ts";
import type { RoomState, Run } from "../../domain/room/state.ts";
import { transition } from "../../domain/room/transition.ts";
import { becomesWriter, refuseFollower } from "../../domain/room/writer.ts";
import { FakeSocket } from "./fakes.ts";

/** A device that missed more than this is told the state as a whole. */
const MAX_REPLAY = 3;
type Line = {
  socket: FakeSocket;
  deviceId: string;
  opened: boolean;
  /** The device that said hello here. */
  device: Device | null;
  up: string[];
  down: ServerMessage[];
};
type Draft = { deviceId: string; text: string };

/** A room as its devices know it, with lines that carry a frame only when the test says so. For tests. */
export class RoomDouble {
  state: RoomState | null = null;
  readonly lines: Line[] = [];
  readonly #log: LoggedEvent[] = [];
  readonly #known = new Map<string, string>();
  #draft: Draft | null = null;

  constructor(events: RoomEvent[]) {
    for (const event of events) this.#commit(event);
  }

  /** A socket of this device; what the page sends waits on its line. */
  connect(deviceId: string): FakeSocket {
    const socket = new FakeSocket();
    const line: Line = { socket, deviceId, opened: false, device: null, up: [], down: [] };
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

  /** How many events the commands with this id became. */
  effectsOf(commandId: string): number {
    const eventId = this.#known.get(commandId);
    return this.#log.filter(({ event }) => event.id === eventId).length;
  }

  #answer(line: Line, message: ClientMessage) {
    if (message.type === "hello") return this.#greet(line, message);
    if (message.type === "draft") return this.#drafted(line, message.text);
    const said = this.#command(message, line.deviceId);
    line.down.push(
      said.ok
        ? { type: "ack", id: message.id }
        : { type: "refused", id: message.id, code: said.code as never, message: said.message },
    );
  }

  #greet(line: Line, { deviceId, form, afterSeq }: Extract<ClientMessage, { type: "hello" }>) {
    const others = this.#devices().map((device) => device.deviceId);
    line.device = { deviceId, form };
    if (this.state && becomesWriter(this.state, { deviceId, returns: afterSeq > 0, others }))
      this.#commit({ type: "writer.changed", id: id(7000 + this.#log.length), at: 0, deviceId });
    line.down.push(this.#welcome(afterSeq));
    this.#broadcast({ type: "presence", devices: this.#devices() });
  }

  #devices(): Device[] {
    const connected = this.lines.flatMap(({ socket, device }) => (device && !socket.closed ? [device] : []));
    return [...new Map(connected.map((device) => [device.deviceId, device])).values()];
  }

  #drafted(line: Line, text: string) {
    const { deviceId } = line;
    const own = this.#draft?.deviceId === deviceId;
    if (text !== "" && (own || this.state?.writer === deviceId)) this.#draft = { deviceId, text };
    else if (own) this.#draft = null;
    this.#broadcast({ type: "draft", deviceId, text }, line);
  }

  #broadcast(message: ServerMessage, except?: Line) {
    for (const line of this.lines) if (!line.socket.closed && line !== except) line.down.push(message);
  }

  #command(command: ClientCommand, deviceId: string) {
    if (this.#known.has(command.id)) return { ok: true as const };
    const refusal = this.state && refuseFollower(this.state, command, deviceId);
    if (refusal) return refusal;
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
    this.#broadcast({ type: "event", ...logged });
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
      draft: this.#draft,
    };
  }
}
