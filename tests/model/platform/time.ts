/** Whose timer it is: it never fires once its owner is gone, and waits while its owner is asleep. */
export interface Owner {
  readonly isAlive: boolean;
  readonly isAsleep: boolean;
}

type Timer = { at: number; order: number; owner: Owner; run: () => unknown };

/** A machine's two clocks: `mono` only grows and drives timers; `wall` is what `Date.now()` tells and may jump. */
export class VirtualTime {
  mono = 0;
  #offset: number;
  #order = 0;
  #timers: Timer[] = [];

  constructor(startsAt: number) {
    this.#offset = startsAt;
  }

  get wall(): number {
    return this.mono + this.#offset;
  }

  /** The moment of `mono` at which the wall clock shows `wall`. */
  monoAt(wall: number): number {
    return wall - this.#offset;
  }

  jump(ms: number): void {
    this.#offset += ms;
  }

  after(ms: number, owner: Owner, run: () => unknown): Timer {
    return this.at(this.mono + Math.max(0, ms), owner, run);
  }

  at(moment: number, owner: Owner, run: () => unknown): Timer {
    this.#order += 1;
    const timer = { at: moment, order: this.#order, owner, run };
    this.#timers.push(timer);
    return timer;
  }

  cancel(timer: unknown): void {
    const index = this.#timers.indexOf(timer as Timer);
    if (index >= 0) this.#timers.splice(index, 1);
  }

  /** The timer that is due first; of equals the one that was set first. */
  next(): Timer | null {
    let first: Timer | null = null;
    let hasDead = false;
    for (const timer of this.#timers) {
      if (!timer.owner.isAlive) hasDead = true;
      else if (!timer.owner.isAsleep && (!first || isBefore(timer, first))) first = timer;
    }
    if (hasDead) this.#timers = this.#timers.filter((timer) => timer.owner.isAlive);
    return first;
  }

  /** True while this owner has a timer set. */
  isAwaitedBy(owner: Owner): boolean {
    return this.#timers.some((timer) => timer.owner === owner);
  }
}

const isBefore = (a: Timer, b: Timer) => a.at < b.at || (a.at === b.at && a.order < b.order);
