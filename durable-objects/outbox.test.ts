import { describe, expect, it } from "vitest";
import type { SavedRow } from "../domain/room/effect.ts";
import { computeNextAlarm } from "./alarm.ts";
import { backoff, placeOf } from "./outbox.ts";

describe("backoff", () => {
  it("grows to a quarter of an hour and stays there for days", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 500].map((attempts) => backoff(attempts) / 1000)).toEqual([
      1, 2, 5, 15, 60, 300, 900, 900, 900,
    ]);
  });
});

describe("lanes and keys", () => {
  it("let a row be saved as often as it changes, and anything else be asked for once", () => {
    expect(placeOf({ do: "evaluate-round", roundId: "r" })).toEqual({
      lane: "report",
      key: "evaluate-round:r",
    });
    expect(placeOf({ do: "run-code", runId: "r" })).toEqual({ lane: "live", key: "run-code:r" });
    expect(placeOf({ do: "refresh-stats" })).toEqual({ lane: "save", key: "refresh-stats" });
    expect(placeOf({ do: "write-report" })).toEqual({ lane: "report", key: "write-report" });
    const row = { table: "messages", values: {} } as SavedRow;
    expect(placeOf({ do: "save", row })).toEqual({ lane: "save", key: null });
  });
});

describe("the alarm", () => {
  it("is the earliest of what is due, or none", () => {
    expect(computeNextAlarm([7, null, 5, undefined])).toBe(5);
    expect(computeNextAlarm([null, undefined])).toBeNull();
  });
});
