export const IDLE_MS = 400;
export const LONGEST_MS = 1500;

type Timers = {
  now: () => number;
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (timer: never) => void;
};

/** Calls `send` when typing rests for IDLE_MS, and at the latest LONGEST_MS after the first change. */
export class EditTimer {
  readonly #send: () => void;
  readonly #timers: Timers;
  #timer: unknown = null;
  #firstAt: number | null = null;

  constructor(send: () => void, timers: Timers) {
    this.#send = send;
    this.#timers = timers;
  }

  /** Something changed. */
  touch() {
    const now = this.#timers.now();
    this.#firstAt ??= now;
    const wait = Math.max(0, Math.min(IDLE_MS, this.#firstAt + LONGEST_MS - now));
    this.#timers.clearTimeout(this.#timer as never);
    this.#timer = this.#timers.setTimeout(() => this.flush(), wait);
  }

  /** Sends now, if anything waits. */
  flush() {
    this.cancel();
    this.#send();
  }

  cancel() {
    this.#timers.clearTimeout(this.#timer as never);
    this.#timer = null;
    this.#firstAt = null;
  }
}
