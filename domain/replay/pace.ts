import type { ReplayEvent } from "./replay.ts";
import { TimeMap } from "./time-map.ts";
import type { Timeline } from "./timeline.ts";

/** After so long without anything there is nothing to watch … */
const IDLE_MS = 3000;
/** … and so much of it is left, so that one thing does not run into the next. */
const GAP_MS = 1000;
/** What was said is to be read: by the character, up to a bound. */
const READING_MS = 25;
const MOST_READING_MS = 8000;

/** From the timeline to the time that watching it takes when idle time is skipped. */
export function paceOf(events: readonly ReplayEvent[], { axis, ats, length }: Timeline): TimeMap {
  const points: [number, number][] = [[0, 0]];
  let skipped = 0;
  /** Up to where something went on, and how long that is worth a look. */
  let [until, worth] = [0, GAP_MS];
  const idle = (next: number) => {
    const left = Math.min(next - until, worth);
    if (next - until <= Math.max(IDLE_MS, worth)) return;
    points.push([until, until - skipped], [next, until - skipped + left]);
    skipped += next - until - left;
  };
  for (const [place, event] of events.entries()) {
    const at = ats[place]!;
    const began = event.kind === "said" ? axis.forth(event.from) : at;
    if (began > until) {
      idle(began);
      worth = GAP_MS;
    }
    until = Math.max(until, at);
    if (event.kind === "said")
      worth = Math.min(MOST_READING_MS, Math.max(worth, event.text.length * READING_MS));
  }
  idle(length);
  return new TimeMap(points);
}
