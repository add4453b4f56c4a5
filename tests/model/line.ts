import { absenceDoesNotCount } from "./invariants/absence.ts";
import { ALWAYS } from "./outside/calls.ts";
import { BrowserSocket, type RoomResponse, type ServerSocket, type Wire } from "./platform/sockets.ts";
import type { World } from "./world.ts";

/**
 * Who notices that a connection broke; `late`: the room does, after all that was on its way arrived; `overdue`: the
 * network tells the room, when the device should have pinged long ago.
 */
export type Cut = "nobody" | "device" | "room" | "both" | "late" | "overdue";

/** What lies between the Worker's look at the session and the room. */
const CHECKED_BEFORE_MS = 2;

const LONG_SILENT_MS = 90_000;
/** A page that did not ping for so long was gone before the network said so. */
const OVERDUE_MS = 45_000;

interface LineDeps {
  world: World;
  deviceId: string;
  /** Its end of the line sleeps while the device does. */
  owner: { isAlive: boolean; isAsleep: boolean; isOnline: boolean; lagMs: number; sessionId: string };
}

/** One WebSocket from a device to the room: frames keep their order in each direction and take their time. */
export class Line implements Wire {
  readonly browser: BrowserSocket;
  heardAt = 0;
  readonly #deps: LineDeps;
  #server: ServerSocket | null = null;
  #up = { isCut: false, freeAt: 0 };
  #down = { isCut: false, freeAt: 0 };
  #isClosedByBrowser = false;
  /** The session that the Worker saw. */
  #sessionId = "";
  /** The room has welcomed a device on it. */
  #isGreeted = false;
  /** Its page sent more than is listened to. */
  #isFlooded = false;

  constructor(deps: LineDeps) {
    this.#deps = deps;
    this.browser = new BrowserSocket(
      (text) => {
        deps.world.watch.pageSends(text, deps.deviceId);
        this.up(text);
      },
      () => this.#closeUp(),
    );
    this.#carry(this.#up, ALWAYS, () => this.#connect());
  }

  get isCut(): boolean {
    return this.#down.isCut;
  }

  up(text: string): void {
    this.#carry(this.#up, ALWAYS, () => this.#arrive(text));
  }

  flood(text: string, frames: number): void {
    this.#isFlooded = true;
    for (let n = 0; n < frames; n++) this.up(text);
  }

  down(text: string): void {
    this.#deps.world.host.gate(() => this.#deliver(text));
  }

  closeDown(): void {
    this.#deps.world.host.gate(() => this.#tellClose());
  }

  signOut(): void {
    if (this.#deps.world.time.wall - this.heardAt < OVERDUE_MS) this.#heard();
  }

  lose(): void {
    this.#server = null;
    this.#tellClose();
  }

  cut(how: Cut): void {
    this.#down.isCut = true;
    if (how !== "late") this.#up.isCut = true;
    if (how === "device" || how === "both" || how === "late") this.browser.emit("close");
    if (how === "room" || how === "both") this.#deps.world.time.after(0, ALWAYS, () => this.#leaveRoom(1006));
    if (how === "late") this.#deps.world.time.after(20_000, ALWAYS, () => this.#leaveRoom(1006));
    if (how === "overdue") this.#deps.world.time.after(70_000, ALWAYS, () => this.#leaveRoom(1006));
  }

  #carry(
    way: { freeAt: number; isCut: boolean },
    owner: LineDeps["owner"] | typeof ALWAYS,
    arrive: () => unknown,
  ) {
    const { time } = this.#deps.world;
    way.freeAt = Math.max(way.freeAt, time.mono + this.#deps.owner.lagMs);
    time.at(way.freeAt, owner, () => {
      if (!way.isCut) return arrive();
    });
  }

  async #connect(): Promise<void> {
    const { world, owner } = this.#deps;
    this.#sessionId = owner.sessionId;
    if (!owner.isOnline || world.endedSessions.has(this.#sessionId)) return this.#tellClose();
    // The session was checked; until the room is reached it may end.
    world.time.after(CHECKED_BEFORE_MS, ALWAYS, () => this.#reach());
  }

  async #reach(): Promise<void> {
    const { world } = this.#deps;
    const headers = new Map(
      Object.entries({
        upgrade: "websocket",
        "x-interview-id": world.interviewId,
        "x-user-id": world.userId,
        "x-session-id": this.#sessionId,
        "x-session-ends-at": "Infinity",
      }),
    );
    await world.host.turn((room) => {
      room.fetch({ headers } as never).then(
        (response) => this.#opened(response as unknown as RoomResponse),
        // The Worker answers 500, and the browser sees a socket that does not open.
        () => world.host.gate(() => this.#tellClose()),
      );
    });
  }

  #opened(response: RoomResponse): void {
    const { host } = this.#deps.world;
    if (!response.webSocket) {
      host.gate(() => this.#tellClose());
      return;
    }
    this.#server = response.webSocket.server;
    this.#server.wire = this;
    host.gate(() => {
      this.#carry(this.#down, this.#deps.owner, () => this.browser.emit("open"));
      if (this.#isClosedByBrowser) this.#carry(this.#up, ALWAYS, () => this.#leaveRoom(1005));
    });
  }

  async #arrive(text: string): Promise<void> {
    const { world, deviceId } = this.#deps;
    const server = this.#server;
    if (!server) return;
    const pong = world.host.autoResponseTo(server, text);
    if (pong !== null) {
      this.#heard();
      return this.#deliver(pong);
    }
    if (!server.isClosed) world.watch.sent(text, deviceId);
    const isHello = text.startsWith('{"type":"hello"');
    const absence = isHello ? world.contact.until(world.time.wall) : null;
    // What the room does over a frame, it does for one whom it hears.
    if (this.#isGreeted && !server.isClosed) this.heardAt = world.time.wall;
    await world.host.turn((room) => room.webSocketMessage(server as never, text));
    if (isHello && this.#isGreeted && !server.isClosed) absenceDoesNotCount(world, absence);
    // The room died over it: what it committed of it stands.
    if (isHello && server.isClosed) world.contact.forget();
    this.#heard();
    if (!text.startsWith('{"type":"draft"')) return;
    const isHeard = this.#isGreeted && !this.#isFlooded && !server.isClosed;
    world.contact.draft(world.time.wall, world.host.life, isHeard);
  }

  #heard(): void {
    const { contact, time } = this.#deps.world;
    if (!this.#isGreeted || this.#server?.isClosed !== false) return;
    contact.hear(time.wall);
    this.heardAt = time.wall;
  }

  #deliver(text: string): void {
    this.#deps.world.watch.said(this, text);
    this.#isGreeted ||= text.startsWith('{"type":"welcome"');
    this.#carry(this.#down, this.#deps.owner, () => {
      if (!this.#isClosedByBrowser) this.#deps.world.watch.pageHears(text);
      this.browser.emit("message", { data: text });
    });
  }

  #tellClose(): void {
    this.#carry(this.#down, this.#deps.owner, () => {
      this.browser.emit("close");
      this.#closeUp();
    });
  }

  #closeUp(): void {
    if (this.#isClosedByBrowser) return;
    this.#isClosedByBrowser = true;
    this.#carry(this.#up, ALWAYS, () => this.#leaveRoom(1005));
  }

  async #leaveRoom(code: number): Promise<void> {
    const { host } = this.#deps.world;
    const server = this.#server;
    if (!server || !host.sockets.includes(server)) return;
    const { contact, time } = this.#deps.world;
    // After a silence a close says no more of when the device left; the network's own word says so sooner.
    const byNetwork = code === 1006;
    const heardAt = byNetwork ? this.heardAt : contact.since;
    const silentMs = heardAt === null ? Number.POSITIVE_INFINITY : time.wall - heardAt;
    if (silentMs < (byNetwork ? OVERDUE_MS : LONG_SILENT_MS)) this.#heard();
    this.#server = null;
    await host.turn((room) => room.webSocketClose(server as never, code, ""));
    server.isClosed = true;
    host.sockets = host.sockets.filter((other) => other !== server);
  }
}
