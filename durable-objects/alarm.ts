/** The room's one alarm, set to the earliest of the moments at which something is due. */
export class Alarm {
  readonly #ctx: DurableObjectState;
  /** As last set by this instance; undefined: not known yet. */
  #at: number | null | undefined;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
  }

  set(moments: (number | null | undefined)[]): void {
    const at = computeNextAlarm(moments);
    if (at === this.#at) return;
    this.#at = at;
    const { storage } = this.#ctx;
    this.#ctx.waitUntil(at === null ? storage.deleteAlarm() : storage.setAlarm(at));
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
