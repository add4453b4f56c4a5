import type { Report } from "../feedback.ts";
import type { Difficulty, QuestionType } from "../question.ts";
import type { LoggedEvent } from "../room/log.ts";
import type { Replay } from "./replay.ts";
import type { ReplayParts } from "./replay-link.ts";
import { shownEvents } from "./shown-events.ts";
import { shownScores } from "./shown-scores.ts";
import { unnamed } from "./without-name.ts";

export const EVERYTHING: ReplayParts = { conversation: true, work: true, runs: true, scores: true };

type Kept = {
  type: QuestionType;
  difficulty: Difficulty;
  log: LoggedEvent[];
  /** Events that are missing in the log, because nobody could read them. */
  unread?: number;
  report: Report | null;
};

/** An interview for its owner. */
export const ownReplay = (kept: Kept): Replay => replayOf(kept, EVERYTHING, true);

/** What others see of it: nothing that is not in these parts, no ids, not whose it was and not on which day. */
export const sharedReplay = ({ name, ...kept }: Kept & { name: string }, shows: ReplayParts): Replay =>
  unnamed(replayOf(kept, shows, false), name);

function replayOf(
  { type, difficulty, log, unread = 0, report }: Kept,
  shows: ReplayParts,
  own: boolean,
): Replay {
  const shown = shownEvents(log, shows);
  return {
    type,
    difficulty,
    shows,
    startedAt: own ? shown.startedAt : null,
    lengthMs: shown.lengthMs,
    events: shown.events,
    scores: report && shows.scores ? shownScores(report, shown, shows) : null,
    records: own ? shown.records : null,
    leftOut: shown.leftOut + unread,
  };
}
