import type { InterviewerBrief } from "../brief.ts";
import { ASKS, type Ask } from "./asks.ts";
import { LINES } from "./lines.ts";
import { ask } from "./next-step.ts";
import { lastQuestion, openQuestion, type Progress } from "./progress.ts";
import { countOf, pick, type Reply, say } from "./wording.ts";

/** Points at the hint button; after the last hint, at the approach; after that, at the editor. */
export function offerHint(brief: InterviewerBrief, lead: string | null): Reply {
  const left = brief.hintsTotal - brief.hintsServed.length;
  if (brief.approachMissing) return say(lead, pick(brief, NOTHING_LEFT));
  if (brief.approachShown !== null) return say(lead, pick(brief, ALL_OPEN));
  if (left <= 0) return { ...say(lead, pick(brief, ALL_OUT)), acts: [{ act: "offer_hint" }] };
  const where = pick(brief, HINT_BUTTON).replace(
    "{left}",
    `${countOf(left, "hint")} ${left === 1 ? "is" : "are"}`,
  );
  return { text: [lead, where].filter(Boolean).join(" "), acts: [{ act: "offer_hint" }] };
}

/** "I don't know": first a smaller step, then the hint button. */
export function stuckReply(brief: InterviewerBrief, progress: Progress): Reply {
  if (!progress.approach && !progress.coding) {
    const example = ask(brief, "example");
    if (example) return say(pick(brief, LINES.smaller), example.text);
  }
  return offerHint(brief, pick(brief, LINES.leaveIt));
}

/** The open question once more, in the same words. */
export function repeated(brief: InterviewerBrief): Reply {
  const question = lastQuestion(brief);
  return question ? say(`I asked: ${question}`) : say(pick(brief, LINES.nothingToRepeat));
}

/** The open question in other words; an authored one can only be repeated. */
export function rephrased(brief: InterviewerBrief): Reply {
  const question = openQuestion(brief);
  if (!question) return say(pick(brief, LINES.nothingToRepeat));
  for (const name of Object.keys(ASKS) as Ask[]) {
    const variants: readonly string[] = ASKS[name];
    const asked = variants.find((variant) => question.endsWith(variant));
    if (!asked) continue;
    const other = pick(
      brief,
      variants.filter((variant) => variant !== asked),
    );
    return say(`In other words: ${other}`);
  }
  return say(pick(brief, ONLY_WORDS), question);
}

const HINT_BUTTON = [
  "The hint button gives one step at a time; {left} left, and each one used is counted.",
  "Take a hint with the button when you want one, {left} left.",
  "A hint is one press of the button away; {left} left for this question.",
];
const ALL_OUT = [
  "All hints are out; one more press of the button shows the approach itself, which caps problem solving.",
  "What is left behind the hint button is the approach itself; it caps the score for problem solving, and the code still counts in full.",
];
const ALL_OPEN = [
  "The approach is open beside the hints, so take its first step and turn that into code.",
  "Everything I could show is open; write down the step you are surest of and run it.",
  "From the approach, take the one step that is clear to you and write only that.",
];
const NOTHING_LEFT = [
  "Everything I could show is open; write down the step you are surest of and run it.",
  "There is no more to open, so write only the part that is clear to you and see what the tests say.",
];
const ONLY_WORDS = ["I only have these words for it:", "I can put it no other way than this:"];
