import type { RoomEvent } from "../../domain/room/event.ts";
import { type LoggedEvent, NOTHING_TOLD, replay } from "../../domain/room/log.ts";
import type { Device, DeviceForm, ServerMessage } from "../../domain/room/protocol.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { type Problem, problems } from "../strings/problems.ts";
import type { QueuedCommand } from "./command-queue.ts";
import type { ConnectionStatus } from "./connection.ts";
import { noticesOf, type RoomNotice } from "./notices.ts";
import { addDelta, type TurnText } from "./turn-text.ts";

type Progress = Extract<ServerMessage, { type: "run.progress" }>;

/** What is sent from a box that is empty afterwards. */
export type WrittenCommand = Extract<QueuedCommand, { text: string }>["type"];
export type Returned = Readonly<Partial<Record<WrittenCommand, string>>>;

/** All that the room's view is made of, besides what the person is typing. */
export type InterviewView = {
  state: RoomState | null;
  seq: number;
  status: ConnectionStatus;
  /** The server's clock minus this device's. */
  clockOffset: number;
  /** Commands not settled yet. */
  unsent: readonly QueuedCommand[];
  turn: TurnText | null;
  progress: Pick<Progress, "runId" | "stage" | "done" | "total"> | null;
  /** The devices that are connected; which one writes is part of the state. */
  devices: readonly Device[];
  /** What each device looked like that was ever connected in this page's life. */
  forms: Readonly<Record<string, DeviceForm>>;
  /** What was last told to stand in the writer's composer; after a reload it may be this device's own. */
  draft: { deviceId: string; text: string } | null;
  /** The last refusal that the person should read. */
  refusal: {
    id: string;
    message: string;
    /** The message itself says what was not done. */
    whole?: boolean;
  } | null;
  /** Words that the room did not take, by what they were sent as: they go back to the box that they came from. */
  returned: Returned;
  /** What happened to the interview in this page's life, for the conversation's notices. */
  notices: RoomNotice[];
};

/** What happened, for parts that keep a document of their own (the editor). */
export type RoomSignal =
  | { kind: "event"; event: RoomEvent }
  /** The state was replaced as a whole. */
  | { kind: "replaced"; state: RoomState }
  /** Which devices are connected was told, as it is after each welcome. */
  | { kind: "present" };

const INITIAL: InterviewView = {
  state: null,
  seq: 0,
  status: { phase: "connecting", lostAt: null },
  clockOffset: 0,
  unsent: [],
  turn: null,
  progress: null,
  devices: [],
  forms: {},
  draft: null,
  refusal: null,
  returned: {},
  notices: [],
};

/** Refusals that the page deals with by itself. */
const SILENT = new Set(["stale", "stale_revision", "already_started", "interview_over"]);

/** Folds what the room says into one immutable view; no clock, socket or React in it. */
export class InterviewStore {
  view: InterviewView = INITIAL;
  readonly #now: () => number;
  readonly #onOutOfStep: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #signals = new Set<(signal: RoomSignal) => void>();

  constructor(now: () => number, onOutOfStep: () => void) {
    this.#now = now;
    this.#onOutOfStep = onOutOfStep;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  onSignal(listener: (signal: RoomSignal) => void): () => void {
    this.#signals.add(listener);
    return () => void this.#signals.delete(listener);
  }

  set(part: Partial<InterviewView>) {
    this.view = { ...this.view, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** The room refused this command: what was written must not be lost with it. */
  giveBack(command: QueuedCommand | undefined) {
    if (!command || !("text" in command)) return;
    // Several may come back at once.
    const before = this.view.returned[command.type];
    const text = before === undefined ? command.text : `${before}\n${command.text}`;
    this.set({ returned: { ...this.view.returned, [command.type]: text } });
  }

  /** What had come back stands in its box again. */
  takeBack(type: WrittenCommand) {
    this.set({ returned: { ...this.view.returned, [type]: undefined } });
  }

  /** Another device's composer is empty again, or says this. What a follower has there is its own, and stays there. */
  #drafted({ deviceId, text }: { deviceId: string; text: string }) {
    const writer = this.view.state?.writer ?? deviceId;
    if (text !== "" && deviceId !== writer) return;
    if (text !== "") this.set({ draft: { deviceId, text } });
    else if (this.view.draft?.deviceId === deviceId) this.set({ draft: null });
  }

  #present(devices: Device[]) {
    const seen = Object.fromEntries(devices.map(({ deviceId, form }) => [deviceId, form]));
    this.set({ devices, forms: { ...this.view.forms, ...seen } });
    this.#signal({ kind: "present" });
  }

  receive(message: ServerMessage) {
    switch (message.type) {
      case "welcome":
        return this.#welcome(message);
      case "event":
        return this.#fold([message]);
      case "delta":
        return this.set({ turn: addDelta(this.view.turn, message) });
      case "run.progress":
        return this.set({ progress: message });
      case "presence":
        return this.#present(message.devices);
      case "draft":
        return this.#drafted(message);
      case "refused":
        if (!SILENT.has(message.code)) this.#refused(message.id, message);
        return;
      case "error":
        // A frame that the room could not read: its sentence is one for whoever wrote this page.
        return this.set({ refusal: { id: message.code, message: problems.misread, whole: true } });
      case "ack":
        return;
      default:
        message satisfies never;
    }
  }

  #refused(id: string, problem: Problem) {
    const message = problems.refused(problem, problems.unknown);
    this.set({ refusal: { id, message, whole: message === problems.unknown } });
  }

  /** This copy is not the room's: what is shown stays until the room has told everything again. */
  forget() {
    this.set({ seq: 0 });
    this.#onOutOfStep();
  }

  #welcome(message: Extract<ServerMessage, { type: "welcome" }>) {
    const clockOffset = message.serverNow - this.#now();
    const { turn, draft } = message;
    if (message.snapshot) {
      const seq = message.events[0] ? message.events[0].seq - 1 : message.seq;
      this.set({ state: message.snapshot, seq, clockOffset, turn, draft });
      this.#signal({ kind: "replaced", state: message.snapshot });
    } else {
      this.set({ clockOffset, turn, draft });
    }
    this.#fold(message.events);
  }

  #fold(events: LoggedEvent[]) {
    const { seq } = this.view;
    const folded = replay(seq === 0 ? NOTHING_TOLD : this.view, events);
    if (!folded.ok) return this.forget();
    const fresh = events.filter((logged) => logged.seq > seq).map((logged) => logged.event);
    if (fresh.length === 0) return;
    this.set({ state: folded.state, seq: folded.seq, ...this.#consequences(fresh) });
    if (seq === 0 && folded.state) return this.#signal({ kind: "replaced", state: folded.state });
    for (const event of fresh) this.#signal({ kind: "event", event });
  }

  #signal(signal: RoomSignal) {
    for (const listener of this.#signals) listener(signal);
  }

  /** What events change beside the state: the streamed text gives way to the finished turn, notices are kept. */
  #consequences(events: RoomEvent[]): Partial<InterviewView> {
    let { turn, progress } = this.view;
    const notices = [
      ...this.view.notices,
      ...noticesOf(this.view.seq === 0 ? null : this.view.state, events),
    ];
    for (const event of events) {
      if ("turnId" in event && turn?.turnId === event.turnId) turn = null;
      if (event.type === "run.finished" || event.type === "run.failed") progress = null;
    }
    return { turn, progress, notices };
  }
}
