import { CommandQueue, type QueuedCommand } from "../../../app/live/command-queue.ts";
import { Connection, type Socket } from "../../../app/live/connection.ts";
import { memoryStore } from "../../../app/live/fakes.ts";
import { InterviewStore } from "../../../app/live/interview-store.ts";
import type { TabStore } from "../../../app/tab-store.ts";
import type { EventOf, EventType } from "../../../domain/room/event.ts";
import type { ClientCommand, ServerMessage } from "../../../domain/room/protocol.ts";
import { openRound, type RoomState } from "../../../domain/room/state.ts";
import { eventually } from "./eventually.ts";

type WithoutId<C> = C extends ClientCommand ? Omit<C, "id"> : never;
export type Answer = Extract<ServerMessage, { type: "ack" | "refused" }>;
type Edit = Extract<ClientCommand, { type: "code.edit" }>;

/** A tab of the candidate's, made of the browser's own connection, queue and store. */
export class Device {
  readonly deviceId: string;
  readonly received: ServerMessage[] = [];
  readonly answers = new Map<string, Answer>();
  /** Every command that was given, edits included, in order. */
  readonly given: ClientCommand[] = [];
  /** How often its copy turned out not to be the room's. */
  outOfStep = 0;
  /** What it hears is lost on the way; what it sends still arrives. */
  deaf = false;
  /** It should be connected. */
  wanted = false;
  readonly #queue: CommandQueue;
  readonly #store: InterviewStore;
  readonly #connection: Connection;
  #edit: Edit | null = null;
  #failure = "none";

  constructor(deviceId: string, open: () => WebSocket, kept: TabStore = memoryStore()) {
    this.deviceId = deviceId;
    this.#queue = new CommandQueue(kept, "commands");
    this.#store = new InterviewStore(Date.now, () => {
      this.outOfStep += 1;
      this.#connection.reconnect();
    });
    const deps = {
      open: () => this.#hearing(open()),
      now: Date.now,
      random: () => 0,
      setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
      clearTimeout: (timer: never) => clearTimeout(timer as NodeJS.Timeout | undefined),
    };
    this.#connection = new Connection({ deviceId, form: "computer" }, this.#queue, deps, {
      afterSeq: () => this.#store.view.seq,
      onStatus: (status) => {
        this.#store.set({ status });
        if (status.phase === "online" && this.#edit) this.#connection.post(this.#edit);
      },
      onMessage: (message) => this.#hear(message),
    });
  }

  get state(): RoomState | null {
    return this.#store.view.state;
  }

  get seq(): number {
    return this.#store.view.seq;
  }

  /** The words of the turn under way. */
  get turn(): { turnId: string; text: string } | null {
    return this.#store.view.turn;
  }

  get phase(): string {
    return this.#store.view.status.phase;
  }

  /** Commands that wait for the room's answer. */
  get waiting(): number {
    return this.#queue.all().length;
  }

  /** Connects, and is welcomed. */
  async online(): Promise<this> {
    this.wanted = true;
    this.#connection.start();
    await eventually(
      () => this.phase === "online",
      () => `the device to be welcomed; ${this.told()}`,
    );
    return this;
  }

  /** The network is gone until `online`. */
  offline(): void {
    this.wanted = false;
    this.#connection.stop();
    this.#store.set({ status: { phase: "connecting", lostAt: null } });
  }

  /** Tries again without waiting, as a browser does that hears of the network. */
  reconnect(): void {
    this.#connection.reconnect();
  }

  /** Queues a command and sends it, now and after each loss, until it is answered. */
  send(command: WithoutId<Exclude<ClientCommand, Edit>>, id: string = crypto.randomUUID()): string {
    const given = { ...command, id } as QueuedCommand;
    this.given.push(given);
    this.#connection.send(given);
    return id;
  }

  /** Sends the last command once more, if it was acknowledged: as after a loss in which only the answer was lost. */
  sendAgain(): void {
    const last = this.given.at(-1);
    if (last && this.answers.get(last.id)?.type === "ack") this.#connection.post(last);
  }

  /** Waits until every command has its answer. */
  async settled(): Promise<void> {
    await eventually(() => this.waiting === 0, "an answer to every command");
  }

  /** Sends a command, and waits for its answer however long the room is away. */
  async ask(command: WithoutId<Exclude<ClientCommand, Edit>>, id?: string): Promise<Answer> {
    return this.answer(this.send(command, id));
  }

  async answer(id: string): Promise<Answer> {
    await eventually(
      () => this.answers.has(id),
      () => `an answer to ${id} of ${JSON.stringify(this.given.at(-1))}; ${this.told()}`,
    );
    return this.answers.get(id)!;
  }

  /** Writes a line at the top of the code; made anew for as long as another change comes first. */
  async write(line: string): Promise<Answer | null> {
    for (;;) {
      const round = this.state && openRound(this.state);
      if (!round) return null;
      const { text, rev } = round.code[round.language];
      this.#edit = {
        type: "code.edit",
        id: crypto.randomUUID(),
        roundId: round.id,
        language: round.language,
        baseRev: rev,
        changes: [[0, line, ""], text.length],
      };
      this.given.push(this.#edit);
      this.#connection.post(this.#edit);
      const answer = await this.answer(this.#edit.id);
      this.#edit = null;
      if (answer.type === "ack" || answer.code !== "stale_revision") return answer;
    }
  }

  /** Waits for a message, counted from the one at `from`. */
  async until<T extends ServerMessage>(test: (message: ServerMessage) => boolean, from = 0): Promise<T> {
    await eventually(() => this.received.slice(from).some(test), `a message of ${this.received.length}`);
    return this.received.slice(from).find(test) as T;
  }

  /** Waits for an event of this kind, whether told live or in a welcome. */
  async event<T extends EventType>(type: T, from = 0): Promise<EventOf<T>> {
    const find = () =>
      this.received
        .slice(from)
        .flatMap(eventsIn)
        .find((event) => event.type === type);
    await eventually(() => find() !== undefined, `the event ${type}`);
    return find() as EventOf<T>;
  }

  /** For the message of a failure. */
  told(): string {
    const last = JSON.stringify(this.received.slice(-3)).slice(0, 1500);
    return `it is ${this.phase} at ${this.seq}, last error ${this.#failure}, and heard last ${last}`;
  }

  #hear(message: ServerMessage): void {
    this.received.push(message);
    if (message.type === "ack" || message.type === "refused") this.answers.set(message.id, message);
    this.#store.receive(message);
  }

  /** The socket, for as long as the device is not deaf. */
  #hearing(socket: WebSocket): Socket {
    socket.addEventListener("error", (event) => {
      this.#failure = `${Date.now()} ${socket.url} ${(event as ErrorEvent).message}`;
    });
    socket.addEventListener("close", (event) => {
      this.#failure += ` close ${event.code} ${event.reason}`;
    });
    return {
      send: (data) => socket.send(data),
      close: (...args) => socket.close(...args),
      addEventListener: (name: string, listener: EventListenerOrEventListenerObject) =>
        socket.addEventListener(name, (event) => {
          if (this.deaf && name === "message") return;
          if (typeof listener === "function") listener(event);
          else listener.handleEvent(event);
        }),
    };
  }
}

function eventsIn(message: ServerMessage) {
  if (message.type === "event") return [message.event];
  return message.type === "welcome" ? message.events.map(({ event }) => event) : [];
}
