import { type Device, PING_INTERVAL_MS } from "../domain/room/protocol.ts";
import { Documents } from "./documents.ts";
import { seat, seatedOn, waitingSince } from "./seat.ts";

/**
 * A device pings by itself; one that was not heard for so long is gone, though no close event ever came. Browsers slow
 * the timers of a hidden tab down to one a minute, and such a tab is still there.
 */
const SILENT_AFTER_MS = 90_000;
/**
 * What a page itself would have given up by now. It may be a hidden tab: so it is only not spoken to, and gone where it
 * matters, when another device comes or time is up; a tab that is hidden there comes back by itself.
 */
const OVERDUE_AFTER_MS = 3 * PING_INTERVAL_MS;
/** A page says hello at once; a socket on which nobody did belongs to none. */
const HELLO_WITHIN_MS = 60_000;
/**
 * Rooms of interviews that ended longer ago are told of no sign-out. So whoever is there comes in anew each day, which takes
 * a session that is not over.
 */
const STAYS_AFTER_END_MS = 24 * 60 * 60_000;
/** Where no clock depends on who is there, a ghost harms nobody for so long. */
const IDLE_SWEEP_MS = 15 * 60_000;
const CLOSED_SILENT = 4002;
const CLOSED_SUPERSEDED = 4004;
const EMPTY_SINCE = "empty_since";
const SEEN_AT = "seen_at";
/** While a device is there the room is woken at least this often; a shorter silence says nothing of when it left. */
const UNSEEN_MS = SILENT_AFTER_MS + 10_000;

/**
 * Which devices are there. A socket whose peer went silent stays listed for ever, and a crash brings no close events:
 * so presence is read from the sockets themselves, and `emptySince` outlives the instance. Who closes the socket left at
 * that moment; who goes without a word left when it was last heard, though the network may say much later that it is gone.
 */
export class Presence {
  readonly #ctx: DurableObjectState;
  readonly #documents: Documents;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    this.#documents = new Documents(ctx.storage.sql);
  }

  /**
   * Since when no device is connected; null while one is. A crash or a deploy hides the moment: then it is the latest sign
   * of life (`lastEventAt` is one), but where that is not long ago the candidate was there all the while, and thought.
   */
  emptySince(now: number, lastEventAt: () => number): number | null {
    if (this.#seated().length > 0) return null;
    const known = this.#documents.get<number>(EMPTY_SINCE);
    if (known !== null) return known;
    const seenAt = Math.max(lastEventAt(), this.#documents.get<number>(SEEN_AT) ?? 0);
    return this.#documents.set(EMPTY_SINCE, now - seenAt <= UNSEEN_MS ? now : seenAt);
  }

  /** The connected devices as they came, each once. */
  devices(): Device[] {
    const seated = this.#seated().flatMap((socket) => seatedOn(socket) ?? []);
    const byId = new Map(
      seated.sort((a, b) => a.helloAt - b.helloAt).map((device) => [device.deviceId, device]),
    );
    return [...byId.values()].map(({ deviceId, form }) => ({ deviceId, form }));
  }

  /**
   * A device says hello on `socket`. To be called before time acts: its former sockets are closed, and what they still
   * say is not heard; so are those of other devices that should have pinged long ago.
   */
  makeRoomFor(socket: WebSocket, deviceId: string, now: number): void {
    const others = this.#seated().filter((other) => other !== socket);
    const former = others.filter((other) => seatedOn(other)?.deviceId === deviceId);
    const overdue = others.filter((other) => this.#isOverdue(other, now));
    this.#lose([...new Set([...former, ...overdue])], now, CLOSED_SUPERSEDED, "superseded");
  }

  /** False: of those that are connected none was heard lately. */
  isHeard(now: number): boolean {
    return this.#seated().some((socket) => !this.#isOverdue(socket, now));
  }

  /** Those that were not heard lately are gone since then. False: there was none. */
  giveUpOverdue(now: number): boolean {
    const overdue = this.#seated().filter((socket) => this.#isOverdue(socket, now));
    this.#lose(overdue, now, CLOSED_SILENT, "silent");
    return overdue.length > 0;
  }

  joined(socket: WebSocket, { deviceId, form }: Device, now: number): void {
    seat(socket, { deviceId, form, helloAt: now, saidAt: now });
    this.#documents.delete(EMPTY_SINCE);
  }

  /** A frame came: a sign of life like a ping. */
  heard(socket: WebSocket, now: number): void {
    const seated = seatedOn(socket);
    if (seated) seat(socket, { ...seated, saidAt: now });
  }

  /** A socket closed. It may still be listed while its close event is handled. `cut`: from elsewhere, which says nothing of when its page went. */
  left(socket: WebSocket, now: number, { cut = false } = {}): void {
    if (seatedOn(socket)) {
      const there = cut && this.#isOverdue(socket, now) ? this.#heardAt(socket) : now;
      const seenAt = Math.min(now, Math.max(there, this.#documents.get<number>(SEEN_AT) ?? 0));
      // Those that are still listed may have gone long before this one.
      const last = this.#seated().every((other) => other === socket);
      this.#documents.set(last ? EMPTY_SINCE : SEEN_AT, seenAt);
    }
    seat(socket, null);
  }

  /**
   * Closes the sockets of devices that went silent, those on which nobody said hello, and those that stayed for long after
   * the end. True when a device was lost.
   */
  sweep(now: number, endedAt: number | null): boolean {
    const silent = this.#seated().filter((socket) => now >= this.#heardAt(socket) + SILENT_AFTER_MS);
    this.#lose(silent, now, CLOSED_SILENT, "silent");
    const stayed = this.#seated().filter((socket) => {
      const since = Math.max(endedAt ?? Number.POSITIVE_INFINITY, seatedOn(socket)?.helloAt ?? now);
      return now >= since + STAYS_AFTER_END_MS;
    });
    this.#lose(stayed, now, CLOSED_SILENT, "come in anew");
    for (const socket of this.#ctx.getWebSockets()) {
      const since = waitingSince(socket);
      if (since !== null && now >= since + HELLO_WITHIN_MS) this.#giveUp(socket, CLOSED_SILENT, "no hello");
    }
    return silent.length + stayed.length > 0;
  }

  /** Notes the latest sign of life, for the case that a crash hides when they leave. */
  noteSeen(now: number): void {
    const seated = this.#seated();
    if (seated.length > 0) this.#documents.set(SEEN_AT, this.#lastSeenAt(seated, now));
  }

  /** When to sweep next, `soon` where the clock depends on it; null without sockets. */
  nextSweepAt(soon: boolean): number | null {
    const heard = this.#seated().map((socket) => this.#heardAt(socket));
    const due = heard.map((at) => at + (soon ? SILENT_AFTER_MS : IDLE_SWEEP_MS));
    for (const socket of this.#ctx.getWebSockets()) {
      const since = waitingSince(socket);
      if (since !== null) due.push(since + IDLE_SWEEP_MS);
    }
    return due.length > 0 ? Math.min(...due) : null;
  }

  /** These went without a word. */
  #lose(sockets: WebSocket[], now: number, code: number, reason: string): void {
    if (sockets.length === 0) return;
    const seenAt = this.#lastSeenAt(sockets, now);
    for (const socket of sockets) this.#giveUp(socket, code, reason);
    if (this.#seated().length === 0) this.#documents.set(EMPTY_SINCE, seenAt);
  }

  /** When one of these was last heard, or one that is gone was last there. */
  #lastSeenAt(sockets: WebSocket[], now: number): number {
    const heard = sockets.map((socket) => this.#heardAt(socket));
    return Math.min(now, Math.max(...heard, this.#documents.get<number>(SEEN_AT) ?? 0));
  }

  #giveUp(socket: WebSocket, code: number, reason: string): void {
    seat(socket, null);
    socket.close(code, reason);
  }

  #seated(): WebSocket[] {
    return this.#ctx.getWebSockets().filter((socket) => seatedOn(socket));
  }

  #isOverdue(socket: WebSocket, now: number): boolean {
    return now >= this.#heardAt(socket) + OVERDUE_AFTER_MS;
  }

  #heardAt(socket: WebSocket): number {
    const ponged = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
    return Math.max(ponged ? +ponged : 0, seatedOn(socket)?.saidAt ?? 0);
  }
}
