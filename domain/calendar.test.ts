import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isTimeZone, localDate, localDays } from "./calendar.ts";

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "Mars/Olympus",
];

/** By the parts of a date, an unknown zone as UTC. */
function dayByParts(at: number, timeZone: string): string {
  const zone = timeZone === "Mars/Olympus" ? "UTC" : timeZone;
  const numbers = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, ...numbers }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  return `${part("year")}-${part("month")}-${part("day")}`;
}

test("tells the same day as the parts of the date, in any zone and over every change of clocks", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 4e12 }), (zone, at) => {
      expect(localDays(zone)(at)).toBe(dayByParts(at, zone));
    }),
  );
});

describe("a local date", () => {
  const halfPastEleven = Date.UTC(2026, 10, 22, 23, 30);
  test.each([
    ["UTC", "2026-11-22"],
    ["Europe/Berlin", "2026-11-23"],
    ["America/Los_Angeles", "2026-11-22"],
    ["Pacific/Kiritimati", "2026-11-23"],
    ["Mars/Olympus", "2026-11-22"],
  ])("in %s is %s", (zone, expected) => {
    expect(localDate(halfPastEleven, zone)).toBe(expected);
  });

  test("adding days crosses months, years and the change of clocks", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-29", -1)).toBe("2026-03-28");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  });

  test("a time zone is one that exists", () => {
    expect(["Europe/Berlin", "UTC", "Mars/Olympus", ""].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
