import type { InterviewerBrief } from "../brief.ts";
import { pick, type Reply, say } from "./wording.ts";

/** One sentence beside a served hint; the hint's own words are not repeated. After the last hint comes the approach itself. */
export function hintReply(brief: InterviewerBrief, index: number): Reply {
  if (brief.approachMissing) return say(pick(brief, MISSING));
  if (index >= brief.hintsTotal) return say(pick(brief, APPROACH));
  if (index === brief.hintsTotal - 1) return say(pick(brief, LAST));
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
  "That was the last hint, so write down the parts of it that are clear to you and run them; after it the button shows the approach itself.",
  "There is no further hint, only the approach itself: try first how much of this one you can put into code.",
];
const MISSING = [
  "There is nothing more to open, and nothing was counted for asking: write down the step you are surest of and run it.",
  "Nothing more is written down, and asking costs nothing: turn the part you are clear about into code.",
];
const APPROACH = [
  "That is the approach itself, and with it shown the score for problem solving is capped; what counts now is how you put it into code.",
  "The approach is open now, which caps problem solving, so the part that is yours is to put it into code and test it.",
];
