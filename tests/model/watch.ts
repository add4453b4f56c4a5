import type { InterviewerBrief } from "../../ai/brief.ts";
import type { EventOf, EventType, RoomEvent } from "../../domain/room/event.ts";
import type { ClientCommand, ClientMessage, ServerMessage } from "../../domain/room/protocol.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { transition } from "../../domain/room/transition.ts";
import { NaiveClock } from "./naive-clock.ts";
import { NaiveDesign } from "./naive-design.ts";
import type { RoomStorage } from "./platform/storage.ts";
import { secretsIn } from "./secrets.ts";
import { Violation } from "./violation.ts";

type Row = { seq: number; command_id: string | null; body: string };
export type Seen = {
  seq: number;
  event: RoomEvent;
  commandId: string | null;
  before: RoomState | null;
  after: RoomState;
  /** How much time the last question had cost by then, as the naive clock counts. */
  roundMs: number;
};

/** `again`: it arrived once more after it had been refused. */
type Sent = { command: ClientCommand; deviceId: string; frame: string; again: boolean };

/** What can be known of a room from outside: its committed log, read as it grows, and all frames in both directions. */
export class Watch {
  readonly log: Seen[] = [];
  /** The fold of the log. */
  state: RoomState | null = null;
  readonly clock = new NaiveClock();
  readonly design = new NaiveDesign();
  /** Marks of what is not for everybody, in what left the room in the turn under way, and where. */
  secrets: { mark: string; in: string }[] = [];
  readonly acked = new Set<string>();
  readonly refused = new Set<string>();
  /** The answers that left the room in the turn under way. */
  answers: { id: string; type: "ack" | "refused" }[] = [];
  readonly placeOf = new Map<string, number>();
  readonly commands = new Map<string, Sent>();
  readonly #heardRefused = new Set<string>();
  #version = 0;
  /** The place in the log that each line's last event had; none before its welcome. */
  readonly #told = new WeakMap<object, number>();
  /** The words of a turn that each line has carried. */
  readonly #words = new WeakMap<object, { turnId: string; text: string }>();

  /** What was committed since the last look. */
  read(storage: RoomStorage): Seen[] {
    if (storage.version === this.#version) return [];
    this.#version = storage.version;
    const rows = storage.rows<Row>(
      "SELECT seq, command_id, body FROM events WHERE seq > ? ORDER BY seq",
      this.log.length,
    );
    return rows.map((row) => this.#take(row));
  }

  all<T extends EventType>(type: T): EventOf<T>[] {
    return this.log.map(({ event }) => event).filter((event): event is EventOf<T> => event.type === type);
  }

  /** A frame reached the room. */
  sent(frame: string, deviceId: string): void {
    const message = JSON.parse(frame) as ClientMessage;
    if (!("id" in message)) return;
    this.commands.set(message.id, { command: message, deviceId, frame, again: this.refused.has(message.id) });
  }

  /** A page sends a frame. */
  pageSends(frame: string, deviceId: string): void {
    const message = frame.startsWith("{") ? (JSON.parse(frame) as ClientMessage) : null;
    if (!message || !("id" in message) || message.type === "code.edit") return;
    if (this.#heardRefused.has(message.id))
      throw new Violation("a page sends nothing again that it heard refused", { deviceId, message });
  }

  /** A frame came to a page that listens. */
  pageHears(frame: string): void {
    const message = frame.startsWith("{") ? (JSON.parse(frame) as ServerMessage) : null;
    if (message?.type === "refused" && message.code !== "rate_limited") this.#heardRefused.add(message.id);
  }

  /** What the interviewer is to speak from. It alone knows beforehand what will change in a design. */
  briefed(brief: InterviewerBrief): void {
    const { authored: _, ...open } = brief;
    this.#note(JSON.stringify(open), "brief");
  }

  #note(text: string, where: string): void {
    for (const mark of secretsIn(text)) this.secrets.push({ mark, in: where });
  }

  /** A frame left the room, and with it what it says must be true. */
  said(line: object, frame: string): void {
    if (!frame.startsWith("{")) return;
    const message = JSON.parse(frame) as ServerMessage;
    this.#note(frame, message.type);
    if (message.type === "ack" || message.type === "refused") this.answers.push(message);
    if (message.type === "ack") this.acked.add(message.id);
    if (message.type === "refused") this.refused.add(message.id);
    if (message.type === "welcome") {
      this.#told.set(line, message.seq);
      if (message.turn) this.#words.set(line, message.turn);
    }
    if (message.type === "event") this.#toldEvent(line, message.seq);
    if (message.type === "delta" && this.#told.has(line)) this.#toldWords(line, message);
  }

  #toldEvent(line: object, seq: number): void {
    const last = this.#told.get(line);
    if (last === undefined) return;
    if (seq !== last + 1)
      throw new Violation("every device is told every event once, in order", { last, seq });
    this.#told.set(line, seq);
  }

  #toldWords(line: object, { turnId, offset, text }: Extract<ServerMessage, { type: "delta" }>): void {
    const known = this.#words.get(line);
    const before = known?.turnId === turnId ? known.text : "";
    // What was said since the last frame may be in the welcome and in the next frame.
    const agrees = offset === 0 || text.startsWith(before.slice(offset));
    if (offset > before.length || !agrees)
      throw new Violation("the words of a turn come without a gap", { before, offset, text });
    this.#words.set(line, { turnId, text: before.slice(0, offset) + text });
  }

  #take({ seq, command_id, body }: Row): Seen {
    if (seq !== this.log.length + 1)
      throw new Violation("places in the log are dense and increasing", { seq, known: this.log.length });
    const event = JSON.parse(body) as RoomEvent;
    const before = this.state;
    const step = transition(before, event);
    if (!step.ok) throw new Violation("the log can be folded", { seq, type: event.type, code: step.code });
    this.state = step.state;
    const roundMs = this.clock.elapsed(event.at) - (this.clock.rounds.at(-1)?.from ?? 0);
    this.clock.tell(event);
    this.design.tell(event, body, before);
    if (command_id && !this.placeOf.has(command_id)) this.placeOf.set(command_id, seq);
    const seen = { seq, event, commandId: command_id, before, after: step.state, roundMs };
    this.log.push(seen);
    return seen;
  }
}
