import { describe, expect, it } from "vitest";
import type { SavedRow } from "../domain/room/effect.ts";
import { computeNextAlarm } from "./alarm.ts";
import { backoff, placeOf } from "./outbox.ts";

describe("backoff", () => {
  it("grows to a minute, and after an hour to a quarter of one, where it stays for days", () => {
    expect([1, 2, 3, 4, 5, 6, 60, 61, 500].map((attempts) => backoff(attempts) / 1000)).toEqual([
      1, 2, 5, 15, 30, 60, 60, 900, 900,
    ]);
  });

  it("lets nobody who waits for a question or a reply wait long for the next try, and rests after some minutes", () => {
    expect([1, 3, 5, 60, 61].map((attempts) => backoff(attempts, "live") / 1000)).toEqual([1, 5, 5, 5, 900]);
  });

  it("leaves an hour to a row that was refused, and hours to a report that failed all day", () => {
    expect(backoff(1, "parked")).toBe(3_600_000);
    expect([backoff(19, "report"), backoff(20, "report")]).toEqual([60_000, 6 * 3_600_000]);
  });
});

describe("lanes and keys", () => {
  it("let a row be saved as often as it changes and be counted after it, and anything else be asked for once", () => {
    expect(placeOf({ do: "evaluate-round", roundId: "r" })).toEqual({
      lane: "report",
      key: "evaluate-round:r",
    });
    expect(placeOf({ do: "run-code", runId: "r" })).toEqual({ lane: "live", key: "run-code:r" });
    expect(placeOf({ do: "write-report" })).toEqual({ lane: "report", key: "write-report" });
    const row = { table: "messages", values: {} } as SavedRow;
    expect(placeOf({ do: "save", row })).toEqual({ lane: "save", key: null });
    expect(placeOf({ do: "refresh-stats" })).toEqual({ lane: "save", key: null });
  });
});

describe("the alarm", () => {
  it("is the earliest of what is due, or none", () => {
    expect(computeNextAlarm([7, null, 5, undefined])).toBe(5);
    expect(computeNextAlarm([null, undefined])).toBeNull();
  });
});
