import type { SilenceKind } from "../../domain/room/state.ts";
import type { InterviewerBrief } from "../brief.ts";
import { pick, type Reply, say } from "./wording.ts";

/** A word into a silence, the gentler the longer it lasts. */
export function silenceReply(
  brief: InterviewerBrief,
  { step, of }: { step: number; of: SilenceKind },
): Reply {
  return say(pick(brief, step === 1 ? FIRST[of] : LATER));
}

const FIRST: Record<SilenceKind, readonly string[]> = {
  thinking: ["Take the time you need."],
  "trailing-off": ["Go on, I am listening."],
  writing: ["I am here while you write; say a word when something is unclear."],
  stuck: ["Which part of it is unclear right now?"],
  done: ["If nothing is left to say about this one, the button above finishes the question."],
  quiet: ["What are you looking at right now?"],
};
const LATER = [
  "There is no hurry; I am here when you want to go on.",
  "I wait; write whenever you are ready.",
  "The session stays open, and pausing it is fine too.",
];
