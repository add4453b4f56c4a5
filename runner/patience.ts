import type { Received } from "./sandbox/box.ts";

type Answering = { receive(timeoutMs: number): Promise<Received> };

const AT_MOST = 3;

/**
 * Waits for a box's answer for `limitMs`. On a busy machine a program also waits, ready to run, for a processor;
 * that is not its fault and is not counted, up to three times the limit. `waitedMs` tells how long the box has so
 * waited since it started, where the kernel tells it. What happened in the first quarter is not looked at: nearly every
 * test has ended by then, and looking takes time.
 */
export async function receivePatiently(
  box: Answering,
  { limitMs, hardMs, waitedMs }: { limitMs: number; hardMs: number; waitedMs(): number | undefined },
  now: () => number = () => performance.now(),
): Promise<Received> {
  const began = now();
  const most = Math.min(limitMs * AT_MOST, hardMs);
  const early = await box.receive(Math.min(limitMs / 4, most));
  if (early.type !== "timeout") return early;
  const before = waitedMs() ?? 0;
  for (let allowed = Math.min(limitMs, most); ; ) {
    const received = await box.receive(Math.max(began + allowed - now(), 0));
    if (received.type !== "timeout") return received;
    const waited = Math.max((waitedMs() ?? before) - before, 0);
    const extended = Math.min(limitMs + waited, most);
    if (extended - allowed < 5) return received;
    allowed = extended;
  }
}
