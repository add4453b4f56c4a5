import type { ReplayEvent, ReplayEventOf } from "../../../domain/replay/replay.ts";
import { lastAtMost } from "../../../domain/replay/time-map.ts";
import type { Timeline } from "../../../domain/replay/timeline.ts";

type Line = ReplayEventOf<
  "round" | "said" | "run" | "paused" | "interrupted" | "warned" | "time-up" | "closed" | "ended"
>;
/** A thing of the conversation, on the timeline. `until`: when it was said to its end, or judged. */
export type ChatEntry = {
  place: number;
  from: number;
  until: number;
  event: Line;
  /** What became of a run. */
  judged: ReplayEventOf<"judged"> | null;
};

/** The conversation in the order in which its parts began. */
export function chatEntries(events: readonly ReplayEvent[], { axis, ats }: Timeline): ChatEntry[] {
  const entries: ChatEntry[] = [];
  const runs = new Map<number, ChatEntry>();
  for (const [place, event] of events.entries()) {
    const until = ats[place]!;
    if (event.kind === "judged") {
      const run = runs.get(event.run);
      if (run) Object.assign(run, { until, judged: event });
      continue;
    }
    if (!isLine(event)) continue;
    const from = event.kind === "said" ? axis.forth(event.from) : until;
    const entry: ChatEntry = { place, from, until, event, judged: null };
    if (event.kind === "run") runs.set(event.run, entry);
    entries.push(entry);
  }
  return entries.sort((a, b) => a.from - b.from);
}

/** How many of them had begun. */
export const begunBy = (entries: readonly ChatEntry[], at: number): number =>
  lastAtMost(entries.length, (index) => entries[index]!.from, at + 0.5) + 1;

/** The words of a message so far: whole words, as they were said. */
export function wordsSoFar(text: string, share: number): string {
  if (share >= 1) return text;
  const end = Math.floor(text.length * Math.max(0, share));
  const space = text.lastIndexOf(" ", end);
  return text.slice(0, Math.max(0, space));
}

const LINES: ReadonlySet<ReplayEvent["kind"]> = new Set<Line["kind"]>([
  "round",
  "said",
  "run",
  "paused",
  "interrupted",
  "warned",
  "time-up",
  "closed",
  "ended",
]);
const isLine = (event: ReplayEvent): event is Line => LINES.has(event.kind);
