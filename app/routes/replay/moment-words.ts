import type { ReplayEvent, ReplayEventOf } from "../../../domain/replay/replay.ts";
import type { Moment } from "../../../domain/replay/timeline.ts";
import { clockText } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { replay as words } from "../../strings/replay.ts";
import { report } from "../../strings/report.ts";
import { room } from "../../strings/room.ts";
import { runLine, runOf } from "./run-of.ts";

const MOST_CHARS = 80;

/** A moment in a line: "Interviewer: What would you try first?", "Wrote for 02:10". */
export function momentWords({ what, lasted, place }: Moment, events: readonly ReplayEvent[]): string {
  switch (what.kind) {
    case "writing":
      return words.happened.writing(clockText(Math.max(1000, lasted)));
    case "said":
      return words.happened.said(speaker(what), firstWords(what.text));
    case "round":
      return words.round(what.round, what.title);
    case "phase":
      return words.happened.phase(room.phase[what.phase]);
    case "language":
      return words.happened.language(common.language[what.language]);
    case "run":
      return runLine(runOf(what, judgedAfter(events, place, what.run)));
    case "paused":
      return words.happened.pausedFor(clockText(lasted));
    case "interrupted":
      return words.happened.interruptedFor(clockText(lasted));
    case "warned":
      return room.clock.warning(what.minutes);
    case "time-up":
      return words.happened.timeUp;
    case "closed":
      return words.happened.closed(what.round, what.skipped);
    case "ended":
      return report.endReason[what.reason];
    default:
      return what satisfies never;
  }
}

function speaker({ by, type }: ReplayEventOf<"said">): string {
  if (type === "HINT") return room.hints.hint;
  return by === "candidate" ? words.candidate : room.chat.interviewer;
}

/** Without the marks of Markdown, which are no words. */
function firstWords(text: string): string {
  const line = text
    .replace(/[*_`#>]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= MOST_CHARS
    ? line
    : `${line.slice(0, line.lastIndexOf(" ", MOST_CHARS)) || line.slice(0, MOST_CHARS)}…`;
}

function judgedAfter(events: readonly ReplayEvent[], place: number, run: number) {
  for (let later = place + 1; later < events.length; later += 1) {
    const event = events[later]!;
    if (event.kind === "judged" && event.run === run) return event;
  }
  return null;
}
