import { describe, expect, test } from "vitest";
import { mondayOf } from "../calendar.ts";
import { activeWeeks, heatLevel, heatWeeks, minutesThisWeek, WEEKS } from "./activity.ts";

const day = (date: string, minutes = 30, interviews = 1) => ({ date, minutes, interviews });

describe("the year as weeks", () => {
  // A Wednesday.
  const weeks = heatWeeks([day("2026-11-25"), day("2026-11-23", 100), day("2020-01-01")], "2026-11-25");

  test("ends with the week of today, whose days to come are empty", () => {
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.at(-1)).toEqual({ start: "2026-11-23", levels: [4, 0, 2, null, null, null, null] });
  });

  test("begins on a Monday and leaves out what is older", () => {
    expect(weeks[0]?.start).toBe("2025-11-24");
    expect(weeks.slice(0, -1).flatMap(({ levels }) => levels)).toEqual(Array(52 * 7).fill(0));
  });
});

test.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2027-01-01", "2026-12-28"],
  ["1969-12-31", "1969-12-29"],
])("the Monday of %s is %s", (date, monday) => {
  expect(mondayOf(date)).toBe(monday);
});

test("a day without a completed interview has no colour, a short one has some", () => {
  expect(heatLevel(undefined)).toBe(0);
  expect(heatLevel(day("2026-11-25", 40, 0))).toBe(0);
  expect(heatLevel(day("2026-11-25", 0))).toBe(1);
});

test("this week begins on Monday", () => {
  const days = [day("2026-11-22", 10), day("2026-11-23", 20), day("2026-11-25", 30)];
  expect(minutesThisWeek(days, "2026-11-25")).toBe(50);
});

test("weeks add up their days, the latest first", () => {
  expect(activeWeeks([day("2026-11-16", 10), day("2026-11-25", 20, 2), day("2026-11-24", 5)])).toEqual([
    { start: "2026-11-23", days: 2, interviews: 3, minutes: 25 },
    { start: "2026-11-16", days: 1, interviews: 1, minutes: 10 },
  ]);
});
