import { describe, expect, it } from "vitest";
import { computeNextAlarm } from "./alarm.ts";
import { backoff, keyOf, laneOf } from "./outbox.ts";

describe("backoff", () => {
  it("grows to a quarter of an hour and stays there for days", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 500].map((attempts) => backoff(attempts) / 1000)).toEqual([
      1, 2, 5, 15, 60, 300, 900, 900, 900,
    ]);
  });
});

describe("lanes and keys", () => {
  it("let a row be saved as often as it changes, and anything else be asked for once", () => {
    expect(keyOf({ do: "evaluate-round", roundId: "r" })).toBe("evaluate-round:r");
    expect(laneOf({ do: "run-code", runId: "r" })).toBe("live");
    expect(laneOf({ do: "refresh-stats" })).toBe("save");
    expect(laneOf({ do: "write-report" })).toBe("report");
  });
});

describe("the alarm", () => {
  it("is the earliest of what is due, or none", () => {
    expect(computeNextAlarm([7, null, 5, undefined])).toBe(5);
    expect(computeNextAlarm([null, undefined])).toBeNull();
  });
});
