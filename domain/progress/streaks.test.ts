import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dateOf } from "../calendar.ts";
import { streaks } from "./streaks.ts";

const TODAY = "2026-03-01";

describe("a streak", () => {
  test.each([
    ["nothing yet", [], { current: 0, longest: 0, today: false }],
    ["today alone", [TODAY], { current: 1, longest: 1, today: true }],
    [
      "up to yesterday: today is not over",
      ["2026-02-27", "2026-02-28"],
      { current: 2, longest: 2, today: false },
    ],
    ["broken by a whole day", ["2026-02-26", "2026-02-27"], { current: 0, longest: 2, today: false }],
    [
      "over the end of a month, longer once before",
      ["2026-02-28", TODAY, "2026-01-03", "2026-01-02", "2026-01-01"],
      { current: 2, longest: 3, today: true },
    ],
    [
      "practised further east, where it is tomorrow",
      [TODAY, "2026-03-02"],
      { current: 2, longest: 2, today: true },
    ],
  ])("%s", (_, dates, expected) => {
    expect(streaks(dates, TODAY)).toEqual(expected);
  });

  const someDates = fc.array(fc.integer({ min: 20_000, max: 20_060 }).map(dateOf), { maxLength: 40 });

  test("neither order nor repetition matters", () => {
    fc.assert(
      fc.property(someDates, (dates) => {
        expect(streaks([...dates, ...dates].reverse(), dateOf(20_050))).toEqual(
          streaks(dates, dateOf(20_050)),
        );
      }),
    );
  });

  test("practising today makes it one longer than it was yesterday, and never shortens the longest", () => {
    fc.assert(
      fc.property(someDates, (dates) => {
        const today = dateOf(20_070);
        const before = streaks(dates, addDays(today, -1));
        const after = streaks([...dates, today], today);
        expect(after.current).toBe(dates.includes(addDays(today, -1)) ? before.current + 1 : 1);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
      }),
    );
  });
});
