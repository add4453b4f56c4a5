import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elapsedAt, newClock, nextClockDeadline, remainingAt, startClock, stopClock } from "./clock.ts";

describe("the interview clock", () => {
  it("counts running time only, whatever the order of starts and stops", () => {
    const moves = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 100_000 }), run: fc.boolean() }));
    fc.assert(
      fc.property(moves, (steps) => {
        let clock = newClock(null);
        let now = 1_000_000;
        let naive = 0;
        for (const { wait, run } of steps) {
          if (clock.runningSince !== null) naive += wait;
          now += wait;
          clock = run ? startClock(clock, now) : stopClock(clock, now);
        }
        expect(elapsedAt(clock, now)).toBe(naive);
      }),
    );
  });

  it("has nothing to do without a limit or while it stands", () => {
    expect(nextClockDeadline(startClock(newClock(null), 0))).toBeNull();
    expect(nextClockDeadline(newClock(30 * 60_000))).toBeNull();
  });

  it("warns at 10, 5 and 1 minutes left and then reaches its limit", () => {
    let clock = startClock(newClock(30 * 60_000), 0);
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      const due = nextClockDeadline(clock)!;
      seen.push(`${due.at / 60_000}:${due.kind === "warning" ? due.minutes : "limit"}`);
      if (due.kind === "warning") clock = { ...clock, warned: [...clock.warned, due.minutes] };
    }
    expect(seen).toEqual(["20:10", "25:5", "29:1", "30:limit"]);
  });

  it("leaves out warnings that the limit is too short for", () => {
    expect(nextClockDeadline(startClock(newClock(5 * 60_000), 0))).toEqual({
      at: 4 * 60_000,
      kind: "warning",
      minutes: 1,
    });
  });

  it("moves its deadlines by the time it stood", () => {
    const stopped = stopClock(startClock(newClock(30 * 60_000), 0), 60_000);
    const resumed = startClock(stopped, 600_000);
    expect(nextClockDeadline(resumed)).toEqual({ at: 600_000 + 19 * 60_000, kind: "warning", minutes: 10 });
    expect(remainingAt(resumed, 600_000)).toBe(29 * 60_000);
  });
});
