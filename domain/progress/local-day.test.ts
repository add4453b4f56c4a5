import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "../stats.ts";
import { localDays } from "./local-day.ts";

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "Mars/Olympus",
];

test("tells the same day as the day that is told alone, in any zone and over every change of clocks", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 4e12 }), (zone, at) => {
      expect(localDays(zone)(at)).toBe(localDate(at, zone));
    }),
  );
});
