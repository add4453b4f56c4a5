import { InterviewRoom } from "../../../durable-objects/interview-room.ts";
import type { ServerSocket } from "./sockets.ts";
import { RoomStorage } from "./storage.ts";
import type { Owner, VirtualTime } from "./time.ts";

/** A kill: what the turn under way wrote is lost with it, or it stands and only what it had to say is lost. */
export type Kill = "before-commit" | "after-commit";

/** One life of the object in memory. What belongs to it dies with it. */
export class Life implements Owner {
  isAlive = true;
  readonly isAsleep = false;
}

interface HostDeps {
  time: VirtualTime;
  env: unknown;
  /** After each turn: what it committed stands. */
  turned(): void;
}

/**
 * The part of workerd that one room sees. A turn is one call into the room and all that follows from it without
 * waiting for the outside; what it sends goes out only once what it wrote is committed (the output gate).
 */
export class Host {
  readonly storage = new RoomStorage();
  sockets: ServerSocket[] = [];
  life = new Life();
  /** Kills the room in the next turn that writes. */
  kill: Kill | null = null;
  /** What handlers threw, which the room promises not to do. */
  readonly thrown: unknown[] = [];
  readonly #deps: HostDeps;
  #room: InterviewRoom | null = null;
  #gated: (() => void)[] = [];
  #autoResponse: { request: string; response: string } | null = null;

  constructor(deps: HostDeps) {
    this.#deps = deps;
  }

  get room(): InterviewRoom | null {
    return this.#room;
  }

  /** Runs a turn; it may end in the room's death. */
  async turn(act: (room: InterviewRoom) => unknown, whenKilled: () => void = () => {}): Promise<void> {
    try {
      const outcome = act(this.#room ?? (await this.#wake()));
      if (outcome instanceof Promise) outcome.catch((error) => this.thrown.push(error));
    } catch (error) {
      this.thrown.push(error);
    }
    await microtasks();
    const killed = this.storage.wrote ? this.kill : null;
    if (killed) this.kill = null;
    if (killed === "before-commit") this.storage.rollback();
    else this.storage.commit();
    const said = this.#gated.splice(0);
    if (!killed) for (const send of said) send();
    else {
      this.crash();
      whenKilled();
    }
    this.#deps.turned();
  }

  /** Does something outside once the turn under way is committed; not at all if it is lost. */
  gate(send: () => void): void {
    this.#gated.push(send);
  }

  async fireAlarm(): Promise<void> {
    const at = this.storage.alarmAt;
    this.storage.alarmAt = null;
    await this.turn(
      (room) => room.alarm(),
      // An alarm whose handler did not come to its end is given again.
      () => {
        this.storage.alarmAt ??= at;
      },
    );
  }

  /** The process dies: memory and sockets are gone, what was committed stays. */
  crash(): void {
    this.#forget();
    const lost = this.sockets;
    this.sockets = [];
    for (const socket of lost) {
      socket.isClosed = true;
      socket.wire?.lose();
    }
  }

  /** The idle object is dropped from memory; its sockets stay. Busy objects never hibernate. */
  hibernate(): boolean {
    if (this.#deps.time.isAwaitedBy(this.life)) return false;
    this.#forget();
    return true;
  }

  autoResponseTo(socket: ServerSocket, text: string): string | null {
    if (this.#autoResponse?.request !== text) return null;
    socket.autoRespondedAt = new Date(this.#deps.time.wall);
    return this.#autoResponse.response;
  }

  /** A new instance gets its first call when it has taken up what it must. */
  async #wake(): Promise<InterviewRoom> {
    this.#room = new InterviewRoom(this.#state() as never, this.#deps.env as never);
    await microtasks();
    return this.#room;
  }

  #forget(): void {
    this.life.isAlive = false;
    this.life = new Life();
    this.#room = null;
  }

  #state() {
    return {
      id: { toString: () => "room" },
      storage: this.storage,
      waitUntil: () => {},
      blockConcurrencyWhile: <T>(run: () => Promise<T>) =>
        run().catch((error) => void this.thrown.push(error)),
      acceptWebSocket: (socket: ServerSocket, tags: string[] = []) => {
        socket.tags = tags;
        this.sockets.push(socket);
      },
      getWebSockets: (tag?: string) =>
        tag === undefined ? [...this.sockets] : this.sockets.filter((socket) => socket.tags.includes(tag)),
      getTags: (socket: ServerSocket) => socket.tags,
      setWebSocketAutoResponse: (pair: { request: string; response: string }) => {
        this.#autoResponse = pair;
      },
      getWebSocketAutoResponseTimestamp: (socket: ServerSocket) => socket.autoRespondedAt,
    };
  }
}

/** Resolves when nothing is left that could go on without a timer or the outside. */
const microtasks = () => new Promise<void>((resolve) => setImmediate(resolve));
