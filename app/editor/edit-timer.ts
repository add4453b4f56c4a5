export type Waits = { idleMs: number; longestMs: number };
/** Each send is an event of the interview, and events cost: while nobody looks on, few are enough. */
export const ALONE: Waits = { idleMs: 400, longestMs: 2500 };
/** Another device shows the typing as it happens; more sends than these the room would take for a flood. */
export const FOLLOWED: Waits = { idleMs: 60, longestMs: 75 };

export type Timers = {
  now: () => number;
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (timer: never) => void;
};

/** Calls `send` when typing rests for `idleMs`, and at the latest `longestMs` after the first change. */
export class EditTimer {
  readonly #send: () => void;
  readonly #timers: Timers;
  readonly #waits: () => Waits;
  #timer: unknown = null;
  #firstAt: number | null = null;

  constructor(send: () => void, timers: Timers, waits: () => Waits) {
    this.#send = send;
    this.#timers = timers;
    this.#waits = waits;
  }

  /** Something changed. */
  touch() {
    const now = this.#timers.now();
    const { idleMs, longestMs } = this.#waits();
    this.#firstAt ??= now;
    const wait = Math.max(0, Math.min(idleMs, this.#firstAt + longestMs - now));
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
