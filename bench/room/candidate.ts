import { ChangeSet } from "@codemirror/state";
import type { Socket } from "../../app/live/connection.ts";
import { FakeTime, memoryStore } from "../../app/live/fakes.ts";
import { type Command, LiveInterview } from "../../app/routes/room/live-interview.ts";
import { PING, PONG, type ServerMessage } from "../../domain/room/protocol.ts";
import { openRound } from "../../domain/room/state.ts";

const KEYSTROKE_MS = 190;
const PATIENCE_MS = 20_000;

/** A candidate at the browser's own page, in a time that passes at once where nothing is waited for. */
export class Candidate {
  readonly time = new FakeTime();
  /** Frames that were sent, by kind. */
  readonly frames: Record<string, number> = {};
  readonly page: LiveInterview;
  readonly #speed: number;
  readonly #settled: () => Promise<void>;
  /** Edits on their way. */
  readonly #open = new Set<string>();
  #length = 0;

  /** `settled`: resolves when the room has nothing under way. `speed`: how fast its time goes while it is waited for. */
  constructor(url: string, { speed, settled }: { speed: number; settled: () => Promise<void> }) {
    this.#speed = speed;
    this.#settled = settled;
    this.time.now = Date.now();
    this.page = new LiveInterview("bench", {
      device: { deviceId: "device-one", form: "computer" },
      tab: memoryStore(),
      newId: () => crypto.randomUUID(),
      open: () => this.#socket(url),
      now: () => this.time.now,
      random: () => 0,
      setTimeout: this.time.setTimeout,
      clearTimeout: this.time.clearTimeout,
    });
  }

  get state() {
    return this.page.store.view.state!;
  }

  async arrive(): Promise<void> {
    this.page.connection.start();
    await this.until(() => this.page.store.view.status.phase === "online", "the welcome");
  }

  /** Waits for the room, whose time goes on meanwhile. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const began = performance.now();
    for (let last = began; !holds(); ) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const now = performance.now();
      if (now - began > PATIENCE_MS) throw new Error(`waited in vain for ${what}`);
      this.time.pass((now - last) * this.#speed);
      last = now;
    }
  }

  /** Reads, thinks, looks out of the window. */
  async think(ms: number): Promise<void> {
    await this.#settled();
    this.time.pass(ms);
  }

  /** Sends a command and waits for its acknowledgement. */
  async give(command: Command): Promise<void> {
    this.page.send(command);
    await this.until(() => this.page.store.view.unsent.length === 0, `the answer to ${command.type}`);
  }

  /** Types a message, sends it, and hears the interviewer out. */
  async say(text: string): Promise<void> {
    for (let length = 1; length <= text.length; length++) {
      this.page.draft.write(text.slice(0, length));
      this.time.pass(KEYSTROKE_MS);
    }
    await this.give({ type: "chat", text });
    this.page.draft.clear();
    await this.hearOut();
  }

  async hearOut(): Promise<void> {
    await this.until(
      () => this.state.turn === null && this.state.messages.at(-1)?.role === "ASSISTANT",
      "a reply",
    );
  }

  /** Opens the editor on the question that is open. */
  edit(): void {
    const round = openRound(this.state)!;
    this.#length = this.page.documents.open(this.state, round.id, round.language, () => {}).length;
  }

  /** Types at the end of the code; null: takes the last character back. */
  async key(character: string | null): Promise<void> {
    const to = this.#length;
    const change = character === null ? { from: to - 1, to } : { from: to, insert: character };
    this.page.documents.edit(ChangeSet.of(change, to));
    this.#length += character === null ? -1 : 1;
    this.time.pass(KEYSTROKE_MS);
    // A network answers before the next keystroke; here time must be given for it.
    if (this.#open.size > 0) await this.until(() => this.#open.size === 0, "the answer to an edit");
  }

  #socket(url: string): Socket {
    const socket = new WebSocket(url);
    const hears: EventListener[] = [];
    socket.addEventListener("message", ({ data }) => this.#heard(JSON.parse(String(data)) as ServerMessage));
    return {
      send: (data: string) => {
        const kind = data === PING ? "ping" : (JSON.parse(data) as { type: string; id?: string }).type;
        this.frames[kind] = (this.frames[kind] ?? 0) + 1;
        // The room's socket would answer in its own time; its meter knows when pings come.
        if (data === PING) for (const hear of hears) hear(new MessageEvent("message", { data: PONG }));
        else socket.send(`${this.time.now}|${data}`);
        if (kind === "code.edit") this.#open.add((JSON.parse(data) as { id: string }).id);
      },
      close: (...args: [number?, string?]) => socket.close(...args),
      addEventListener: (name: string, listener: EventListenerOrEventListenerObject) => {
        const hear: EventListener = (event) =>
          typeof listener === "function" ? listener(event) : listener.handleEvent(event);
        if (name === "message") hears.push(hear);
        socket.addEventListener(name, hear);
      },
    };
  }

  #heard(message: ServerMessage): void {
    if (message.type === "ack" || message.type === "refused") this.#open.delete(message.id);
    if (message.type === "refused") throw new Error(`refused: ${message.code}`);
  }
}
