import type { Phase } from "../room/event.ts";
import type { Replay, ReplayEvent, ReplayEventOf } from "./replay.ts";
import { lastAtMost, TimeMap } from "./time-map.ts";

/** A stretch of the timeline, in its own milliseconds. */
export type Span = { from: number; until: number };
export type RoundSpan = Span & { round: number; title: string };
export type PhaseSpan = Span & { round: number; phase: Phase };

/** Something worth going to. `at`: where it stands whole: the words said, the run judged. */
export type Moment = Span & {
  /** Of its first event. */
  place: number;
  at: number;
  what: MomentEvent | { kind: "writing" };
  /** How long it really took, however long it is drawn. */
  lasted: number;
};
export type MomentEvent = Exclude<ReplayEvent, { kind: "edited" | "judged" | "resumed" | "returned" }>;

export type Timeline = {
  length: number;
  rounds: RoundSpan[];
  phases: PhaseSpan[];
  moments: Moment[];
  /** From the clock on the wall to the timeline, on which the interview never stands still for long. */
  axis: TimeMap;
  /** Where each event stands. */
  ats: Float64Array;
};

/** A pause or an interruption is drawn no longer than this. */
const STANDS_MS = 10_000;
/** Typing that rests for longer has stopped. */
const RESTS_MS = 15_000;

/** The interview along one line: its questions and stages, and all that happened in them. */
export function timelineOf({ events, lengthMs }: Pick<Replay, "events" | "lengthMs">): Timeline {
  const axis = axisOf(events, lengthMs);
  const ats = Float64Array.from(events, ({ at }) => axis.forth(at));
  const length = axis.forth(lengthMs);
  return { axis, ats, length, ...spansOf(events, ats, length), moments: momentsOf(events, axis, lengthMs) };
}

/** The moment that an event belongs to: its own, or the last before it. */
export function momentOf({ moments }: Timeline, place: number): Moment | null {
  return moments[lastAtMost(moments.length, (index) => moments[index]!.place, place)] ?? null;
}

/** Number of events up to a point of the timeline. */
export const countAt = ({ ats }: Timeline, at: number): number =>
  // Times are whole milliseconds; what is reckoned from them may miss one by a hair.
  lastAtMost(ats.length, (place) => ats[place]!, at + 0.5) + 1;

function axisOf(events: readonly ReplayEvent[], lengthMs: number): TimeMap {
  const points: [number, number][] = [[0, 0]];
  let left = 0;
  for (const { from, until } of standsIn(events, lengthMs)) {
    if (until - from <= STANDS_MS) continue;
    points.push([from, from - left], [until, from - left + STANDS_MS]);
    left += until - from - STANDS_MS;
  }
  return new TimeMap(points);
}

/** When nothing went on, by the clock on the wall. */
function standsIn(events: readonly ReplayEvent[], lengthMs: number): Span[] {
  const stands: Span[] = [];
  for (const [place, event] of events.entries()) {
    if (event.kind !== "paused" && event.kind !== "interrupted") continue;
    const noticed = event.kind === "interrupted" ? event.from : event.at;
    const from = Math.min(event.at, Math.max(noticed, events[place - 1]?.at ?? 0));
    stands.push({ from, until: endOf(events, place, lengthMs) });
  }
  return stands;
}

/** When what began at this place was over. */
function endOf(events: readonly ReplayEvent[], place: number, lengthMs: number): number {
  for (let later = place + 1; later < events.length; later += 1) {
    const { kind, at } = events[later]!;
    if (kind === "resumed" || kind === "returned" || kind === "ended") return at;
  }
  return lengthMs;
}

function spansOf(events: readonly ReplayEvent[], ats: Float64Array, length: number) {
  const rounds: RoundSpan[] = [];
  const phases: PhaseSpan[] = [];
  for (const [place, event] of events.entries()) {
    const from = ats[place]!;
    if (event.kind === "round") {
      const { round, title, phase } = event;
      rounds.push({ round, title, from, until: length });
      phases.push({ round, phase, from, until: length });
    } else if (event.kind === "phase") {
      cut(phases.at(-1), from);
      phases.push({ round: event.round, phase: event.phase, from, until: length });
    } else if (event.kind === "closed") {
      cut(phases.at(-1), from);
      cut(rounds.at(-1), from);
    }
  }
  return { rounds, phases };
}

function cut(span: Span | undefined, until: number): void {
  if (span) span.until = until;
}

function momentsOf(events: readonly ReplayEvent[], axis: TimeMap, lengthMs: number): Moment[] {
  const moments: Moment[] = [];
  const judged = judgedAt(events);
  /** The typing that goes on, and when the last of it came. */
  let writing: { moment: Moment; last: number } | null = null;
  for (const [place, event] of events.entries()) {
    const { at } = event;
    switch (event.kind) {
      case "edited":
        if (!writing || at - writing.last > RESTS_MS) {
          const from = axis.forth(at);
          const typed: Moment = { place, from, until: from, at: from, what: { kind: "writing" }, lasted: 0 };
          writing = { moment: typed, last: at };
          moments.push(typed);
        }
        writing.moment.lasted += at - writing.last;
        writing.moment.until = axis.forth(at);
        writing.last = at;
        break;
      case "judged":
      case "resumed":
      case "returned":
        break;
      case "said":
        moments.push(moment(place, event, axis, [event.from, at, at]));
        break;
      case "run":
        moments.push(runMoment(place, event, axis, judged.get(event.run)));
        break;
      case "paused":
      case "interrupted":
        moments.push(moment(place, event, axis, [at, at, endOf(events, place, lengthMs)]));
        break;
      case "round":
        writing = null;
        moments.push(moment(place, event, axis, [at, at, at]));
        break;
      case "phase":
      case "language":
      case "warned":
      case "time-up":
      case "closed":
      case "ended":
        moments.push(moment(place, event, axis, [at, at, at]));
        break;
      default:
        event satisfies never;
    }
  }
  return moments;
}

const runMoment = (place: number, event: ReplayEventOf<"run">, axis: TimeMap, judged = event.at): Moment =>
  moment(place, event, axis, [event.at, judged, judged]);

function moment(
  place: number,
  what: MomentEvent,
  axis: TimeMap,
  [from, at, until]: [number, number, number],
): Moment {
  const lasted = Math.max(0, until - from);
  return { place, what, from: axis.forth(from), at: axis.forth(at), until: axis.forth(until), lasted };
}

function judgedAt(events: readonly ReplayEvent[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const event of events) if (event.kind === "judged") found.set(event.run, event.at);
  return found;
}
