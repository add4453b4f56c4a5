import type { Device } from "../domain/room/protocol.ts";
import { Documents } from "./documents.ts";

/**
 * A device pings by itself; one that was not heard for so long is gone, though no close event ever came. Browsers slow
 * the timers of a hidden tab down to one a minute, and such a tab is still there.
 */
const SILENT_AFTER_MS = 150_000;
const CLOSED_SILENT = 4002;
const EMPTY_SINCE = "empty_since";
const SEEN_AT = "seen_at";
/** While a device is there the room is woken at least this often; a shorter silence says nothing of when it left. */
const UNSEEN_MS = SILENT_AFTER_MS + 10_000;

/** What a socket must remember through hibernation. */
type Greeted = Device & { helloAt: number };

/**
 * Which devices are there. A socket whose peer went silent stays listed for ever, and a crash brings no close events:
 * so presence is read from the sockets themselves, and `emptySince` outlives the instance.
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
    if (this.#greeted().length > 0) return null;
    const known = this.#documents.get<number>(EMPTY_SINCE);
    if (known !== null) return known;
    const seenAt = Math.max(lastEventAt(), this.#documents.get<number>(SEEN_AT) ?? 0);
    return this.#documents.set(EMPTY_SINCE, now - seenAt <= UNSEEN_MS ? now : seenAt);
  }

  /** The connected devices as they came, each once: one that came back may still have its former socket. */
  devices(): Device[] {
    const greeted = this.#greeted().flatMap((socket) => this.deviceOf(socket) ?? []);
    const byId = new Map(
      greeted.sort((a, b) => a.helloAt - b.helloAt).map((device) => [device.deviceId, device]),
    );
    return [...byId.values()].map(({ deviceId, form }) => ({ deviceId, form }));
  }

  joined(socket: WebSocket, { deviceId, form }: Device, now: number): void {
    socket.serializeAttachment({ deviceId, form, helloAt: now } satisfies Greeted);
    this.#documents.delete(EMPTY_SINCE);
  }

  /** A socket closed. It may still be listed while its close event is handled. */
  left(socket: WebSocket, now: number): void {
    if (this.deviceOf(socket) && this.#greeted().every((other) => other === socket))
      this.#documents.set(EMPTY_SINCE, now);
    socket.serializeAttachment(null);
  }

  /** Closes the sockets of devices that went silent, and notes that the others are there. True when there were any. */
  sweep(now: number): boolean {
    const silent = this.#greeted().filter((socket) => now >= this.#heardAt(socket) + SILENT_AFTER_MS);
    for (const socket of silent) {
      this.left(socket, now);
      socket.close(CLOSED_SILENT, "silent");
    }
    if (this.#greeted().length > 0) this.#documents.set(SEEN_AT, now);
    return silent.length > 0;
  }

  /** When the next device may have gone silent; null without devices. */
  nextSweepAt(): number | null {
    const heard = this.#greeted().map((socket) => this.#heardAt(socket));
    return heard.length > 0 ? Math.min(...heard) + SILENT_AFTER_MS : null;
  }

  /** The device that said hello on this socket, or null before it did. */
  deviceOf(socket: WebSocket): Greeted | null {
    return socket.deserializeAttachment() as Greeted | null;
  }

  #greeted(): WebSocket[] {
    return this.#ctx.getWebSockets().filter((socket) => this.deviceOf(socket));
  }

  #heardAt(socket: WebSocket): number {
    const ponged = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
    return Math.max(ponged ? +ponged : 0, this.deviceOf(socket)?.helloAt ?? 0);
  }
}
