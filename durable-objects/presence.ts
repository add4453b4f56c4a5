/**
 * A device pings by itself; one that was not heard for so long is gone, though no close event ever came. Browsers slow
 * the timers of a hidden tab down to one a minute, and such a tab is still there.
 */
const SILENT_AFTER_MS = 150_000;
const CLOSED_SILENT = 4002;

/** What a socket must remember through hibernation. */
type Device = { deviceId: string; helloAt: number };

/**
 * Which devices are there. A socket whose peer went silent stays listed for ever, and a crash brings no close events:
 * so presence is read from the sockets themselves, and `emptySince` outlives the instance.
 */
export class Presence {
  readonly #ctx: DurableObjectState;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
  }

  /** Since when no device is connected; null while one is. `lastSeen`: the latest sign of life, should a crash have hidden the moment. */
  emptySince(lastSeen: () => number): number | null {
    if (this.#greeted().length > 0) return null;
    return this.#read() ?? this.#write(lastSeen());
  }

  count(): number {
    return this.#greeted().length;
  }

  joined(socket: WebSocket, deviceId: string, now: number): void {
    socket.serializeAttachment({ deviceId, helloAt: now } satisfies Device);
    this.#ctx.storage.sql.exec("DELETE FROM meta WHERE key = 'empty_since'");
  }

  /** A socket closed. It may still be listed while its close event is handled. */
  left(socket: WebSocket, now: number): void {
    if (this.deviceOf(socket) && this.#greeted().every((other) => other === socket)) this.#write(now);
    socket.serializeAttachment(null);
  }

  /** Closes the sockets of devices that went silent. */
  sweep(now: number): void {
    for (const socket of this.#greeted()) {
      if (now < this.#heardAt(socket) + SILENT_AFTER_MS) continue;
      this.left(socket, now);
      socket.close(CLOSED_SILENT, "silent");
    }
  }

  /** When the next device may have gone silent; null without devices. */
  nextSweepAt(): number | null {
    const heard = this.#greeted().map((socket) => this.#heardAt(socket));
    return heard.length > 0 ? Math.min(...heard) + SILENT_AFTER_MS : null;
  }

  /** The device that said hello on this socket, or null before it did. */
  deviceOf(socket: WebSocket): Device | null {
    return socket.deserializeAttachment() as Device | null;
  }

  #greeted(): WebSocket[] {
    return this.#ctx.getWebSockets().filter((socket) => this.deviceOf(socket));
  }

  #heardAt(socket: WebSocket): number {
    const ponged = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
    return Math.max(ponged ? +ponged : 0, this.deviceOf(socket)?.helloAt ?? 0);
  }

  #read(): number | null {
    const row = this.#ctx.storage.sql
      .exec<{ value: string }>("SELECT value FROM meta WHERE key = 'empty_since'")
      .toArray()[0];
    return row ? Number(row.value) : null;
  }

  #write(at: number): number {
    this.#ctx.storage.sql.exec(
      "INSERT OR REPLACE INTO meta (key, value) VALUES ('empty_since', ?)",
      String(at),
    );
    return at;
  }
}
