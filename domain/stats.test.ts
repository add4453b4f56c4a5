import { describe, expect, test } from "vitest";
import { type CompletedInterview, dayStats, streakEnding } from "./stats.ts";

const interview = (given: Partial<CompletedInterview> = {}): CompletedInterview => ({
  type: "DSA",
  total_duration_sec: 600,
  overall: 70,
  topics: ["arrays"],
  ...given,
});

describe("the figures of a day", () => {
  test("count interviews by type, add their time and name each topic once", () => {
    const stats = dayStats([
      interview({ topics: ["heap", "arrays"] }),
      interview({ overall: 81, total_duration_sec: 95 }),
      interview({ type: "SYSTEM_DESIGN", overall: null, topics: ["caching"] }),
    ]);
    expect(stats).toEqual({
      interviews_completed: 3,
      dsa_count: 2,
      system_design_count: 1,
      avg_score: 75.5,
      time_spent_min: 22,
      topics_practiced: ["arrays", "caching", "heap"],
    });
  });

  test("have no average where nothing was assessed", () => {
    expect(dayStats([interview({ overall: null })]).avg_score).toBeNull();
    expect(dayStats([]).interviews_completed).toBe(0);
  });
});

describe("a streak", () => {
  const days = new Set(["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-05"]);
  test.each([
    ["2026-03-01", 3],
    ["2026-02-28", 2],
    ["2026-03-05", 1],
    ["2026-03-04", 0],
  ])("that ends on %s has %i days", (date, expected) => {
    expect(streakEnding(date, days)).toBe(expected);
  });
});
