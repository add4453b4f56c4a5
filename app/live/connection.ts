import {
  type ClientMessage,
  type Device,
  PING,
  PING_INTERVAL_MS,
  PONG,
  PROTOCOL_VERSION,
  type ServerMessage,
} from "../../domain/room/protocol.ts";
import { retryDelay } from "./backoff.ts";
import type { CommandQueue, QueuedCommand } from "./command-queue.ts";
import { Heartbeat } from "./heartbeat.ts";
import { readMessage } from "./read-message.ts";

export type ConnectionStatus =
  | { phase: "connecting"; lostAt: number | null }
  | { phase: "online" }
  | { phase: "waiting"; lostAt: number; retryAt: number; failures: number }
  /** The server speaks another version of the protocol: only a newer page helps. */
  | { phase: "outdated" }
  /** The session ended here or on another device. What waits is sent after the next sign-in. */
  | { phase: "signed-out" }
  /** The interview was deleted. */
  | { phase: "deleted" };

/** The part of WebSocket that is used. */
export type Socket = Pick<WebSocket, "send" | "close" | "addEventListener">;

export type ConnectionDeps = {
  open: () => Socket;
  now: () => number;
  random: () => number;
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (timer: never) => void;
};

export type ConnectionEvents = {
  /** The last event this device holds, asked for at each hello. */
  afterSeq: () => number;
  onStatus: (status: ConnectionStatus) => void;
  onMessage: (message: ServerMessage) => void;
};

const WELCOME_TIMEOUT_MS = 10_000;
const FINAL: ReadonlySet<ConnectionStatus["phase"]> = new Set(["outdated", "signed-out", "deleted"]);

/**
 * Keeps a socket to the room: says hello, hears whether it still lives, comes back after losses, and sends every
 * command until the room has acknowledged or refused it, and never after (see ClientMessage). Commands go out only
 * after the welcome, in their order; one that is held keeps back those behind it.
 */
export class Connection {
  status: ConnectionStatus = { phase: "connecting", lostAt: null };
  readonly #device: Device;
  readonly #queue: CommandQueue;
  readonly #deps: ConnectionDeps;
  readonly #events: ConnectionEvents;
  readonly #held = new Set<string>();
  readonly #heartbeat = new Heartbeat();
  /** Commands that went out over the present socket. */
  #sent = new Set<string>();
  #socket: Socket | null = null;
  #timer: unknown = null;
  #failures = 0;
  #lostAt: number | null = null;
  #stopped = true;

  constructor(device: Device, queue: CommandQueue, deps: ConnectionDeps, events: ConnectionEvents) {
    this.#device = device;
    this.#queue = queue;
    this.#deps = deps;
    this.#events = events;
  }

  start() {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#connect();
  }

  stop() {
    this.#stopped = true;
    this.#clearTimer();
    this.#drop();
  }

  /** Queues the command and, when connected, sends it. */
  send(command: QueuedCommand) {
    this.#queue.add(command);
    this.#sendQueued();
  }

  /** Keeps back the command with this id until it is released. */
  hold(id: string) {
    this.#held.add(id);
  }

  release(id: string) {
    this.#held.delete(id);
    this.#sendQueued();
  }

  /** Sends when connected, and otherwise not at all: for what its owner sends again after each welcome. */
  post(message: ClientMessage): boolean {
    if (this.status.phase !== "online" || !this.#socket) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Tries again without waiting; while connected, starts over with a new hello. */
  reconnect() {
    if (this.#stopped || FINAL.has(this.status.phase)) return;
    this.#clearTimer();
    this.#drop();
    this.#failures = 0;
    this.#connect();
  }

  #connect() {
    this.#setStatus({ phase: "connecting", lostAt: this.#lostAt });
    const socket = this.#deps.open();
    this.#socket = socket;
    this.#sent = new Set();
    // A socket that was dropped may still speak; only the present one is listened to.
    const present = (run: () => void) => () => {
      if (this.#socket === socket) run();
    };
    socket.addEventListener(
      "open",
      present(() => this.#hello()),
    );
    socket.addEventListener("message", (event) => {
      if (this.#socket === socket) this.#hear(String((event as MessageEvent).data));
    });
    socket.addEventListener(
      "close",
      present(() => this.#lose()),
    );
    socket.addEventListener(
      "error",
      present(() => this.#lose()),
    );
    this.#setTimer(() => this.#lose(), WELCOME_TIMEOUT_MS);
  }

  #hello() {
    const hello = {
      type: "hello",
      protocol: PROTOCOL_VERSION,
      ...this.#device,
      afterSeq: this.#events.afterSeq(),
    };
    this.#socket?.send(JSON.stringify(hello));
  }

  #hear(text: string) {
    this.#heartbeat.heard(this.#deps.now());
    if (text === PONG) return;
    const message = readMessage(text);
    if (!message) return;
    if (message.type === "welcome" && message.protocol !== PROTOCOL_VERSION) return this.#giveUp("outdated");
    if (message.type === "error" && message.code === "protocol_version") return this.#giveUp("outdated");
    if (message.type === "error" && message.code === "signed_out") return this.#giveUp("signed-out");
    if (message.type === "error" && message.code === "deleted") return this.#giveUp("deleted");
    // Sent too fast, not in vain: the queue is sent again over a new socket, after a pause.
    if (message.type === "refused" && message.code === "rate_limited") return this.#lose();
    // What happens between hello and welcome is part of the welcome.
    if (message.type === "event" && this.status.phase !== "online") return;
    this.#events.onMessage(message);
    if (message.type === "ack" || message.type === "refused") this.#queue.settle(message.id);
    if (message.type === "welcome") this.#welcomed();
  }

  #welcomed() {
    this.#failures = 0;
    this.#lostAt = null;
    this.#setStatus({ phase: "online" });
    this.#sendQueued();
    this.#watch();
  }

  #sendQueued() {
    if (this.status.phase !== "online") return;
    let heldBack = false;
    for (const command of this.#queue.all()) {
      heldBack ||= this.#held.has(command.id);
      // What is held may wait for code that the room takes only after the takeover.
      if (heldBack && command.type !== "takeover") continue;
      if (this.#sent.has(command.id)) continue;
      this.#sent.add(command.id);
      this.post(command);
    }
  }

  /**
   * Pings, and takes two without an answer for a dead socket: after a sleep its close event may never come. How late the
   * timer was says nothing: a browser slows down those of a hidden page. It was lost when the room was last heard: the
   * room counts from when it last heard this device.
   */
  #watch() {
    this.#setTimer(() => {
      if (this.#heartbeat.isSilent) return this.#lose(this.#heartbeat.heardAt);
      this.#heartbeat.pinged();
      this.#socket?.send(PING);
      this.#watch();
    }, PING_INTERVAL_MS);
  }

  #lose(since?: number) {
    this.#drop();
    this.#clearTimer();
    if (this.#stopped) return;
    const now = this.#deps.now();
    this.#lostAt ??= since ?? now;
    const delay = retryDelay(this.#failures, this.#deps.random());
    this.#failures += 1;
    this.#setStatus({
      phase: "waiting",
      lostAt: this.#lostAt,
      retryAt: now + delay,
      failures: this.#failures,
    });
    this.#setTimer(() => this.#connect(), delay);
  }

  #giveUp(phase: "outdated" | "signed-out" | "deleted") {
    this.#drop();
    this.#clearTimer();
    this.#setStatus({ phase });
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #setStatus(status: ConnectionStatus) {
    this.status = status;
    this.#events.onStatus(status);
  }

  #setTimer(run: () => void, ms: number) {
    this.#clearTimer();
    this.#timer = this.#deps.setTimeout(run, ms);
  }

  #clearTimer() {
    this.#deps.clearTimeout(this.#timer as never);
    this.#timer = null;
  }
}
