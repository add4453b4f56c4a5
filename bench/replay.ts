import { longLog } from "../domain/replay/fixtures.ts";
import { paceOf } from "../domain/replay/pace.ts";
import type { Replay, ReplayEvent } from "../domain/replay/replay.ts";
import { ownReplay } from "../domain/replay/replay-of.ts";
import { BEGINNING, next, Seeker } from "../domain/replay/seeker.ts";
import { countAt, timelineOf } from "../domain/replay/timeline.ts";
import { p50, p99, table } from "./statistics.ts";

const EVENTS = 20_000;
const BUILDS = 15;
const LEAPS = 1000;
const FOLDS = 50;

/** What watching a very long interview again costs: making its replay, opening it, and leaping about in it. */
export async function benchReplay(): Promise<[]> {
  const log = longLog(EVENTS);
  const kept = { type: "DSA", difficulty: "EASY", log, report: null } as const;
  const replay = ownReplay(kept);
  const { events } = replay;
  const sent = JSON.stringify(replay);
  console.log(
    `${log.length} events, ${Math.round(replay.lengthMs / 60_000)} min; ${Math.round(sent.length / 1024)} KiB of JSON; ms, p50/p99`,
  );
  const rows = [["what", "product", "floor", "what the floor is"]];
  const making = times(BUILDS, () => ownReplay(kept));
  const parsing = times(BUILDS, () => JSON.parse(sent));
  rows.push(["making it from the log", both(making), both(parsing), "parsing its JSON"]);
  const opening = times(BUILDS, () => opened(replay));
  rows.push(["its timeline, pace and places", both(opening), both(parsing), "parsing its JSON"]);
  const { timeline, seeker } = opened(replay);
  seeker.after(events.length);
  const places = Array.from({ length: LEAPS }, (_, turn) => (turn * 7919) % events.length);
  const leaps = places.map((place) => once(() => seeker.after(countAt(timeline, timeline.ats[place]!))));
  const folds = places.slice(0, FOLDS).map((place) => once(() => plainFold(events, place)));
  rows.push(["a leap to any place", both(leaps), both(folds), "folding all before it"]);
  console.log(table(rows));
  return [];
}

function opened(replay: Replay) {
  const timeline = timelineOf(replay);
  return { timeline, pace: paceOf(replay.events, timeline), seeker: new Seeker(replay.events) };
}

function plainFold(events: readonly ReplayEvent[], count: number) {
  let standing = BEGINNING;
  for (let place = 0; place < count; place += 1) standing = next(standing, events[place]!, place);
  return standing;
}

function times(turns: number, act: () => unknown): number[] {
  act();
  return Array.from({ length: turns }, () => once(act));
}

function once(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

const both = (samples: number[]) => `${p50(samples).toFixed(2)}/${p99(samples).toFixed(2)}`;
