import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longLog } from "./fixtures.ts";
import { paceOf } from "./pace.ts";
import { advance, type Playing } from "./playing.ts";
import type { ReplayEvent } from "./replay.ts";
import { ownReplay } from "./replay-of.ts";
import { TimeMap } from "./time-map.ts";
import { countAt, momentOf, timelineOf } from "./timeline.ts";

const MINUTE = 60_000;
const round: ReplayEvent = {
  at: 0,
  kind: "round",
  round: 1,
  phase: "agenda",
  title: "Two Sum",
  difficulty: "EASY",
  format: "OPEN_ENDED",
  statement: null,
  work: null,
};
const edited = (at: number): ReplayEvent => ({ at, kind: "edited", language: "python", changes: [] });
const said = (at: number, from = at, text = "Yes."): ReplayEvent => {
  return { at, from, text, kind: "said", round: 1, by: "interviewer", type: "CHAT", cutShort: false };
};
const timeline = (events: ReplayEvent[], lengthMs: number) => timelineOf({ events, lengthMs });

describe("a timeline", () => {
  test("draws a pause of a week no longer than ten seconds, and says how long it was", () => {
    const week = 7 * 24 * 60 * MINUTE;
    const events: ReplayEvent[] = [
      round,
      { at: MINUTE, kind: "paused" },
      { at: MINUTE + week, kind: "resumed" },
      said(2 * MINUTE + week),
    ];
    const { length, moments, ats } = timeline(events, 3 * MINUTE + week);
    expect(length).toBe(3 * MINUTE + 10_000);
    expect([...ats]).toEqual([0, MINUTE, MINUTE + 10_000, 2 * MINUTE + 10_000]);
    const pause = moments.find(({ what }) => what.kind === "paused")!;
    expect(pause).toMatchObject({ from: MINUTE, until: MINUTE + 10_000, lasted: week });
  });

  test("lets an interruption begin when the last device left, but not before what was still recorded", () => {
    const events: ReplayEvent[] = [
      round,
      said(40_000),
      { at: 60_000, kind: "interrupted", from: 30_000 },
      { at: 200_000, kind: "returned" },
    ];
    expect(timeline(events, 200_000).length).toBe(50_000);
  });

  test("ends a pause that nobody ended with the interview", () => {
    const events: ReplayEvent[] = [
      round,
      { at: 1000, kind: "paused" },
      { at: 90_000, kind: "ended", reason: "left" },
    ];
    expect(timeline(events, 90_000).length).toBe(11_000);
  });

  test("takes typing without a rest as one moment", () => {
    const events = [round, edited(1000), said(2000), edited(9000), edited(20_000), edited(60_000)];
    const writing = timeline(events, MINUTE).moments.filter(({ what }) => what.kind === "writing");
    expect(writing.map(({ from, until, lasted }) => [from, until, lasted])).toEqual([
      [1000, 20_000, 19_000],
      [60_000, 60_000, 0],
    ]);
  });

  test("has its questions and stages end to end", () => {
    const events: ReplayEvent[] = [
      round,
      { at: 5000, kind: "phase", round: 1, phase: "code" },
      { at: 9000, kind: "closed", round: 1, skipped: false },
      { ...round, at: 9500, round: 2 },
    ];
    const { rounds, phases } = timeline(events, 20_000);
    expect(rounds.map(({ from, until }) => [from, until])).toEqual([
      [0, 9000],
      [9500, 20_000],
    ]);
    expect(phases.map(({ phase, from, until }) => [phase, from, until])).toEqual([
      ["agenda", 0, 5000],
      ["code", 5000, 9000],
      ["agenda", 9500, 20_000],
    ]);
  });

  test("leads to where words are said to their end and a run is judged", () => {
    const events: ReplayEvent[] = [
      round,
      said(9000, 4000),
      { at: 10_000, kind: "run", run: 1, mode: "RUN", language: "python", ownInput: false },
      { at: 12_000, kind: "judged", run: 1, result: null, failure: "no runner" },
    ];
    const made = timeline(events, 20_000);
    expect(momentOf(made, 1)).toMatchObject({ from: 4000, at: 9000 });
    expect(momentOf(made, 2)).toMatchObject({ from: 10_000, at: 12_000 });
    expect(momentOf(made, 3)).toBe(momentOf(made, 2));
  });
});

describe("two clocks beside each other", () => {
  test("lead there and back, and neither goes backwards", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, fc.array(fc.double({ min: 0, max: 2e5, noNaN: true })), (lengths, times) => {
        const points: [number, number][] = [[0, 0]];
        for (const [from, to] of lengths) points.push([points.at(-1)![0] + from, points.at(-1)![1] + to]);
        const map = new TimeMap(points);
        const sorted = times.sort((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
          expect(map.back(map.forth(at))).toBeCloseTo(at, 3);
          if (index > 0) expect(map.forth(at)).toBeGreaterThanOrEqual(map.forth(sorted[index - 1]!));
        }
      }),
    );
  });

  test("agree at every event of a long interview", () => {
    const { events, lengthMs } = ownReplay({
      type: "DSA",
      difficulty: "EASY",
      log: longLog(3000),
      report: null,
    });
    const made = timelineOf({ events, lengthMs });
    for (const [place, { at }] of events.entries()) {
      expect(made.axis.back(made.ats[place]!)).toBeCloseTo(at, 3);
      expect(countAt(made, made.ats[place]!)).toBeGreaterThan(place);
    }
  });
});

describe("watching", () => {
  const events = [round, edited(1000), edited(2000), edited(62_000), edited(63_000)];
  const made = timeline(events, 63_000);
  const pace = paceOf(events, made);
  const start: Playing = { at: 0, playing: true, speed: 1, skipIdle: true };
  const watched = (ms: number, from: Partial<Playing> = {}) =>
    advance({ ...start, ...from }, ms, { pace, length: made.length });

  test("takes a minute in which nothing happens for a second", () => {
    expect(watched(2000).at).toBeCloseTo(2000);
    expect(watched(2500).at).toBeCloseTo(32_000);
    expect(watched(3000).at).toBeCloseTo(62_000);
  });

  test("goes through it all where nothing is to be skipped, as many times as fast as was chosen", () => {
    expect(watched(3000, { skipIdle: false }).at).toBeCloseTo(3000);
    expect(watched(1000, { skipIdle: false, speed: 32 }).at).toBeCloseTo(32_000);
  });

  test("stops at the end, and stands while it is paused", () => {
    expect(watched(60_000)).toMatchObject({ at: 63_000, playing: false });
    expect(watched(60_000, { playing: false }).at).toBe(0);
  });

  test("leaves time to read what was said", () => {
    const talk = [round, said(1000, 1000, "x".repeat(200)), edited(62_000)];
    const told = timeline(talk, 62_000);
    expect(paceOf(talk, told).forth(62_000)).toBe(6000);
  });

  test("skips nothing that goes on: words being said, however slowly", () => {
    const talk = [round, said(30_000, 1000)];
    const told = timeline(talk, 30_000);
    expect(paceOf(talk, told).forth(30_000)).toBe(30_000);
  });

  test("comes from the beginning to the end whatever the frames", () => {
    const frames = fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(frames, (lengths) => {
        let now = start;
        for (const ms of lengths) now = advance(now, ms, { pace, length: made.length });
        const whole = watched(lengths.reduce((sum, ms) => sum + ms, 0));
        expect(now.at).toBeCloseTo(whole.at, 3);
      }),
    );
  });
});

test("a replay of everything has its events in the order of time", () => {
  const { events } = ownReplay({ type: "DSA", difficulty: "EASY", log: longLog(800), report: null });
  for (const [place, { at }] of events.entries())
    expect(at).toBeGreaterThanOrEqual(events[place - 1]?.at ?? 0);
});
