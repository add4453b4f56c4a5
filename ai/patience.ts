/**
 * How long a candidate waits for a configured model before the built-in interviewer speaks. With what is read before the
 * turn and the built-in interviewer's own words it stays under 25 seconds.
 */
export type Patience = {
  /** No word for so long counts as a stall; the retry gets two thirds of it. */
  stallMs: number;
  /** All calls for one turn together, retry and repair included: one that drips its words out is cut off here. */
  turnMs: number;
  retryAfterMs: number;
  /** A retry or a repair with less time than this left is not begun. */
  leastMs: number;
};

export const PATIENCE: Patience = { stallMs: 12_000, turnMs: 19_000, retryAfterMs: 500, leastMs: 2_000 };

/** Aborts when nothing was heard for `ms`. */
export function stallClock(ms: number) {
  const controller = new AbortController();
  const fire = () => controller.abort(new Error("the model stalled"));
  let timer = setTimeout(fire, ms);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(fire, ms);
    },
    clear: () => clearTimeout(timer),
  };
}

/** Aborts after `ms`, and knows how much of it is left. */
export function turnClock(ms: number) {
  const until = Date.now() + ms;
  const { signal, clear } = stallClock(ms);
  return { signal, clear, left: () => (signal.aborted ? 0 : until - Date.now()) };
}

/** Waits; an abort ends the wait and is thrown. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
