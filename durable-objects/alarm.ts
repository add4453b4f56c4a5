/**
 * The room's one alarm. It goes off at the latest at the earliest moment at which something is due; one that goes off
 * before only looks, and is set anew: moving it each time that a moment moves would cost a row written each time.
 */
export class Alarm {
  readonly #storage: DurableObjectStorage;
  readonly #ctx: DurableObjectState;
  #at: number | null = null;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    this.#storage = ctx.storage;
  }

  /** Learns what a former instance set. To be awaited before anything else is done. */
  async learn(): Promise<void> {
    this.#at = await this.#storage.getAlarm();
  }

  set(moments: (number | null | undefined)[]): void {
    const at = computeNextAlarm(moments);
    if (at === null || (this.#at !== null && this.#at <= at)) return;
    this.#at = at;
    this.#ctx.waitUntil(this.#storage.setAlarm(at));
  }

  /** It went off, and is set no more. */
  fired(): void {
    this.#at = null;
  }
}

/** Null: nothing is due. */
export function computeNextAlarm(moments: (number | null | undefined)[]): number | null {
  const due = moments.filter((at) => typeof at === "number");
  return due.length > 0 ? Math.min(...due) : null;
}
