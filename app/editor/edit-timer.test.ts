import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EditTimer, IDLE_MS, LONGEST_MS } from "./edit-timer.ts";

const build = () => {
  const send = vi.fn();
  const timers = {
    now: Date.now,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout,
  };
  return { send, timer: new EditTimer(send, timers as never) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("sends once typing rests", () => {
  const { send, timer } = build();
  timer.touch();
  vi.advanceTimersByTime(IDLE_MS - 1);
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(send).toHaveBeenCalledTimes(1);
});

test("sends while typing goes on, no later than the longest wait", () => {
  const { send, timer } = build();
  for (let ms = 0; ms < LONGEST_MS; ms += 100) {
    timer.touch();
    vi.advanceTimersByTime(100);
  }
  expect(send).toHaveBeenCalledTimes(1);
});

test("a flush sends at once and only once", () => {
  const { send, timer } = build();
  timer.touch();
  timer.flush();
  vi.advanceTimersByTime(LONGEST_MS);
  expect(send).toHaveBeenCalledTimes(1);
});
