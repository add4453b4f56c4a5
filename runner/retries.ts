const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4000;
/** How long a runner that is away, starting or full is asked again. */
const PATIENCE_MS = 60_000;
/** A program that takes the whole runner down each time is not tried for ever. */
const MOST_LOSSES = 3;

export type Retries = {
  /** Milliseconds to wait before the next attempt; undefined when it is time to give up. */
  pauseAfter(failure: { hadBegun: boolean; retryAfterSec?: number }): number | undefined;
};

/** When a submission is sent again. A runner that had begun it was there, so its absence counts from then. */
export function createRetries(now: () => number = Date.now): Retries {
  let since = now();
  let pause = FIRST_PAUSE_MS;
  let losses = 0;
  return {
    pauseAfter({ hadBegun, retryAfterSec = 0 }) {
      if (hadBegun) {
        losses++;
        since = now();
        pause = FIRST_PAUSE_MS;
      }
      const next = Math.max(pause, retryAfterSec * 1000);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      return losses > MOST_LOSSES || now() + next > since + PATIENCE_MS ? undefined : next;
    },
  };
}
