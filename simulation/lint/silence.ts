import type { RoomEvent } from "../../domain/room/event.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { storiesOf, wordsIn } from "./story.ts";

/** Nobody is called silent who did something so shortly before. */
const BUSY_MS = 40_000;
const MOST_NUDGES = 3;
const MOST_WORDS = 25;

/** Rule 10. */
export const silence: Rule = (played) =>
  storiesOf(played).flatMap((story): Finding[] => {
    const found: Finding[] = [];
    let busy = story.round.startedAt;
    let last: { at: number; waited: number; asks: boolean } | null = null;
    for (const { event } of played.events) {
      if (ACTS.has(event.type)) {
        busy = event.at;
        last = null;
      }
      if (event.type !== "silence.noticed") continue;
      const turn = story.turns.find((one) => one.turnId === event.id);
      if (!turn) continue;
      const at = { ...story, at: event.at };
      const { text } = turn.reply;
      const typing = played.typing.some(({ from, to }) => from <= event.at && event.at < to);
      const waited: number = event.at - (last?.at ?? busy);
      if (typing || event.at - busy < BUSY_MS)
        found.push(finding(10, "a nudge while the candidate is busy", at, text));
      if (event.step > MOST_NUDGES) found.push(finding(10, "one nudge too many", at, text));
      if (last && waited < last.waited) found.push(finding(10, "sooner than the one before", at, text));
      const asks = text.includes("?");
      if (event.step > 1 && asks && !last?.asks)
        found.push(finding(10, "asks more than the one before", at, text));
      if (event.step > 1 && asks) found.push(finding(10, "a later nudge asks something", at, text));
      if (wordsIn(text) > MOST_WORDS) found.push(finding(10, "too long for a nudge", at, text));
      last = { at: event.at, waited, asks };
    }
    return found;
  });

const ACTS: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
  "message.sent",
  "code.edited",
  "code.submitted",
  "hint.requested",
  "review.requested",
  "mcq.answered",
  "scenario.acted",
  "interview.resumed",
  "round.opened",
]);
