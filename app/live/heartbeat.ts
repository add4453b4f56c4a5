/** Pings without an answer after which the room is not there any more. */
const SILENT_PINGS = 2;

/** Whether the room at the other end still lives. */
export class Heartbeat {
  /** When the room was last heard. */
  heardAt = 0;
  #unanswered = 0;

  heard(now: number) {
    this.heardAt = now;
    this.#unanswered = 0;
  }

  pinged() {
    this.#unanswered += 1;
  }

  get isSilent(): boolean {
    return this.#unanswered >= SILENT_PINGS;
  }
}
