import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ALONE, EditTimer, FOLLOWED, type Waits } from "./edit-timer.ts";

const build = (waits: () => Waits = () => ALONE) => {
  const send = vi.fn();
  const timers = {
    now: Date.now,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout,
  };
  return { send, timer: new EditTimer(send, timers as never, waits) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("sends once typing rests", () => {
  const { send, timer } = build();
  timer.touch();
  vi.advanceTimersByTime(ALONE.idleMs - 1);
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(send).toHaveBeenCalledTimes(1);
});

test("sends while typing goes on, no later than the longest wait", () => {
  const { send, timer } = build();
  for (let ms = 0; ms < ALONE.longestMs; ms += 100) {
    timer.touch();
    vi.advanceTimersByTime(100);
  }
  expect(send).toHaveBeenCalledTimes(1);
});

test("a flush sends at once and only once", () => {
  const { send, timer } = build();
  timer.touch();
  timer.flush();
  vi.advanceTimersByTime(ALONE.longestMs);
  expect(send).toHaveBeenCalledTimes(1);
});

test("a follower that comes sees the next key at once, and a held key does not flood the room", () => {
  let followed = false;
  const { send, timer } = build(() => (followed ? FOLLOWED : ALONE));
  timer.touch();
  followed = true;
  timer.touch();
  vi.advanceTimersByTime(FOLLOWED.idleMs);
  expect(send).toHaveBeenCalledTimes(1);
  for (let ms = 0; ms < 10_000; ms += 30) {
    timer.touch();
    vi.advanceTimersByTime(30);
  }
  expect(send.mock.calls.length).toBeLessThan(150);
});
