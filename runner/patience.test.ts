import { expect, test } from "vitest";
import { receivePatiently } from "./patience.ts";
import type { Received } from "./sandbox/box.ts";

/** A box that gets `share` of a processor and answers once it has had `needsMs` of it; time passes only in `receive`. */
function simulate({ needsMs, share }: { needsMs: number; share: number }) {
  let now = 0;
  const answersAt = needsMs / share;
  const box = {
    async receive(timeoutMs: number): Promise<Received> {
      const until = now + timeoutMs;
      now = Math.min(until, Math.max(answersAt, now));
      return answersAt <= until ? { type: "frame", text: "", at: now } : { type: "timeout" };
    },
  };
  const limits = { limitMs: 1000, hardMs: 60_000, waitedMs: () => now * (1 - share) };
  return { box, limits, clock: () => now };
}

async function outcome(program: { needsMs: number; share: number }, over: object = {}) {
  const { box, limits, clock } = simulate(program);
  const received = await receivePatiently(box, { ...limits, ...over }, clock);
  return { type: received.type, at: Math.round(clock()) };
}

test("a program with a processor of its own has exactly the limit", async () => {
  expect(await outcome({ needsMs: 999, share: 1 })).toEqual({ type: "frame", at: 999 });
  expect(await outcome({ needsMs: 1001, share: 1 })).toEqual({ type: "timeout", at: 1000 });
});

test("on a busy machine a program gets the time that it waited for a processor", async () => {
  expect(await outcome({ needsMs: 850, share: 0.5 })).toEqual({ type: "frame", at: 1700 });
  expect((await outcome({ needsMs: 1100, share: 0.5 })).type).toBe("timeout");
});

test("never more than three times the limit, nor than what is left for all tests", async () => {
  expect(await outcome({ needsMs: 5000, share: 0.01 })).toEqual({ type: "timeout", at: 3000 });
  expect(await outcome({ needsMs: 5000, share: 0.5 }, { hardMs: 600 })).toEqual({ type: "timeout", at: 600 });
});

test("where the kernel does not tell, the clock alone counts", async () => {
  const untold = { waitedMs: () => undefined };
  expect(await outcome({ needsMs: 600, share: 0.5 }, untold)).toEqual({ type: "timeout", at: 1000 });
});
