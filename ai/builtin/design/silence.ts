import type { SilenceKind } from "../../../domain/room/state.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { ASKS } from "../asks.ts";
import { minutesLeft } from "../next-step.ts";
import { openQuestion } from "../progress.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { isLastCall } from "./pace.ts";

/** A word into a silence, the gentler the longer it lasts. It brings nothing new and asks for nothing after the first. */
export function designSilence(
  brief: InterviewerBrief,
  { step, of }: { step: number; of: SilenceKind },
): Reply {
  if (isLastCall(brief) && !wasSaid(brief, [LAST_CALL, ...ASKS.anyQuestions]))
    return moving("wrap-up", say(`${minutesLeft(brief)}, ${LAST_CALL}`));
  if (step > 1) return say(pick(brief, step === 2 ? SECOND : LAST));
  if (of === "trailing-off") return say(pick(brief, TRAILING_OFF));
  if (of === "thinking") return say(pick(brief, THINKING));
  if (of === "writing") return say(pick(brief, WRITING));
  return say(pick(brief, openQuestion(brief) ? OPEN : QUIET));
}

const LAST_CALL = "so say what you would still like to have on record.";
const THINKING = [
  "Take the time you need.",
  "There is no need to fill the pause.",
  "Thinking aloud is welcome here and not required.",
];
const TRAILING_OFF = [
  "Go on, I am listening.",
  "You were in the middle of a thought, and I would like to hear the rest of it.",
];
const WRITING = [
  "I am here while you write; say a word when something is unclear.",
  "Write on in peace; I can read the notes as they grow.",
];
const OPEN = [
  "There is no rush with the answer.",
  "A part of an answer is fine too.",
  "A half-formed idea is enough to talk about.",
];
const QUIET = ["What are you looking at right now?", "Where are your thoughts at the moment?"];
const SECOND = [
  "Any small step is a fair place to go on from, a question about the facts too.",
  "It need not be a finished idea; a question counts as well.",
];
const LAST = [
  "There is no hurry; I am here when you want to go on.",
  "I wait; write whenever you are ready.",
  "The session stays open, and pausing it stops the clock.",
];
