import type { Host } from "../platform/host.ts";
import type { VirtualTime } from "../platform/time.ts";
import type { Faults, Service } from "./faults.ts";

const QUICK_MS = 5;
const SLOW_MS = 7_000;
const LATE_MS = 45_000;

type Call<T> = {
  service: Service;
  /** What the service does; it may do it though nobody hears the answer any more, or long afterwards. */
  work: () => T;
  /** How long the caller's client waits before it gives up. */
  patienceMs: number;
  signal?: AbortSignal;
};

/** Calls that leave the room: made once the turn that made them is committed, answered in a turn of their own. */
export class Calls {
  readonly #host: Host;
  readonly #time: VirtualTime;
  readonly #faults: Faults;

  constructor(host: Host, time: VirtualTime, faults: Faults) {
    this.#host = host;
    this.#time = time;
    this.#faults = faults;
  }

  make<T>({ service, work, patienceMs, signal }: Call<T>): Promise<T> {
    const { life } = this.#host;
    return new Promise<T>((resolve, reject) => {
      const answer = (ms: number, run: () => void) => this.#time.after(ms, life, run);
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      this.#host.gate(() => {
        const fault = this.#faults.take(service);
        const refuse = () => reject(new Error(`${service} ${fault}`));
        if (fault === "late") this.#time.after(LATE_MS, ALWAYS, () => void attempt(work));
        if (fault === "fails") answer(QUICK_MS, refuse);
        else if (fault === "hangs" || fault === "late") answer(Math.min(patienceMs, LATE_MS - 1), refuse);
        else {
          const done = attempt(work);
          if (fault === "unheard") answer(QUICK_MS, refuse);
          else
            answer(fault === "slow" ? SLOW_MS : QUICK_MS, () =>
              done.ok ? resolve(done.value) : reject(done.error),
            );
        }
      });
    });
  }

  /** Waits in the room's own time, as a stream does between two words. */
  pause(ms: number, signal?: AbortSignal): Promise<void> {
    const { life } = this.#host;
    return new Promise((resolve, reject) => {
      const timer = this.#time.after(ms, life, resolve);
      const stop = () => {
        this.#time.cancel(timer);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", stop, { once: true });
    });
  }
}

/** Outlives every instance of the room. */
export const ALWAYS = { isAlive: true, isAsleep: false };

type Attempt<T> = { ok: true; value: T } | { ok: false; error: unknown };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}
