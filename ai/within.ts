/**
 * Runs `work` with a signal that aborts after `ms`, or with the one that is given. The timer ends with the work: a pending
 * one, as `AbortSignal.timeout` leaves behind, would keep a room from hibernating.
 */
export async function within<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  given?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`gave up after ${ms} ms`)), ms);
  try {
    return await work(given ? AbortSignal.any([given, controller.signal]) : controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
