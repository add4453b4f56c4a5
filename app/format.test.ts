import { describe, expect, test } from "vitest";
import { clockText, formatter, memory, runTime } from "./format.ts";

describe("format", () => {
  const en = formatter("en-US", "Europe/Berlin");

  test("the clock shows hours only from an hour on, and never goes below zero", () => {
    expect(clockText(41 * 60_000 + 48_000)).toBe("41:48");
    expect(clockText(3_850_000)).toBe("1:04:10");
    expect(clockText(-5)).toBe("00:00");
  });

  test("the clock shows the second that has begun to run out", () => {
    expect(clockText(59_001)).toBe("01:00");
    expect(clockText(1)).toBe("00:01");
  });

  test("a Spanish list says e before an i, with an accent too, and y before everything else", () => {
    const { and } = formatter("es-MX", "UTC");
    expect(and(["bases de datos", "índices"])).toBe("bases de datos e índices");
    expect(and(["pilas", "colas", "intervalos"])).toBe("pilas, colas e intervalos");
    expect(and(["índices", "grafos"])).toBe("índices y grafos");
    expect(en.and(["y", "índices"])).toBe("y and índices");
  });

  test("durations choose their units", () => {
    expect(en.duration(42)).toBe("42 sec");
    expect(en.duration(3000)).toBe("50 min");
    expect(en.duration(7800)).toBe("2 hr 10 min");
    expect(formatter("de", "UTC").duration(3600)).toBe("1 Std.");
  });

  test("a day is a day of the reader's time zone", () => {
    const now = Date.parse("2026-11-22T23:30:00Z");
    expect(en.day("2026-11-22T22:30:00Z", now)).toBe("yesterday");
    expect(formatter("en-GB", "UTC").day("2026-11-22T22:30:00Z", now)).toBe("today");
  });

  test("an older day is written as a date", () => {
    expect(en.day("2026-11-01T12:00:00Z", Date.parse("2026-11-22T12:00:00Z"))).toBe("Nov 1, 2026");
  });

  test("a moment ago is told in minutes and hours, and from a day on as a day", () => {
    const now = Date.parse("2026-11-23T12:00:00Z");
    expect(en.ago("2026-11-23T11:58:00Z", now)).toBe("2 min. ago");
    expect(en.ago("2026-11-23T09:00:00Z", now)).toBe("3 hr. ago");
    expect(en.ago("2026-11-22T11:00:00Z", now)).toBe("yesterday");
    expect(en.ago("2026-11-23T12:00:30Z", now)).toBe("this minute");
  });

  test("run times and memory are short", () => {
    expect(runTime(0.34)).toBe("0.3 ms");
    expect(runTime(41.2)).toBe("41 ms");
    expect(runTime(2345)).toBe("2.3 s");
    expect(memory(14540)).toBe("14.2 MB");
  });
});
