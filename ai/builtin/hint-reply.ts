import type { InterviewerBrief } from "../brief.ts";
import { pick, type Reply, say } from "./wording.ts";

/** One sentence beside a served hint; the hint's own words are not repeated. */
export function hintReply(brief: InterviewerBrief, index: number): Reply {
  const left = Math.max(0, brief.hintsTotal - index - 1);
  if (left === 0) return say(pick(brief, LAST));
  return say(pick(brief, index === 0 ? FIRST : LATER));
}

const FIRST = [
  "That one only points in a direction, so take a minute with it and tell me what it changes for you.",
  "Think about what that means for your plan, and say what you make of it.",
];
const LATER = [
  "That is more definite than the hint before it; say how it would fit into your plan.",
  "Try to turn that into a step of your own before you take another one.",
  "See how far that carries you, on paper or in the editor.",
];
const LAST = [
  "That was the last hint and it describes the way through, so put as much of it into code as you can.",
  "There are no further hints: write down the parts of this one that are clear to you and run them.",
];
