import type { InterviewerBrief } from "../brief.ts";
import { authoredGrowth } from "../complexity.ts";
import { codeView, isWhole } from "./code-view.ts";
import type { Progress } from "./progress.ts";
import { statedButAbsent, usedButUnsaid } from "./stated.ts";
import { pick, wasSaid } from "./wording.ts";

/** A question about the code that rests on what the parse shows for certain, and that was not asked yet; null: there is none. */
export const codeQuestion = (brief: InterviewerBrief, progress: Progress): string | null =>
  costQuestion(brief, progress) ?? planQuestion(brief, progress) ?? depthQuestion(brief);

/** The cost that was named is not the one the loops show, or none was named and the loops show more than is needed. */
export function costQuestion(brief: InterviewerBrief, progress: Progress): string | null {
  const reading = codeView(brief);
  if (!reading || !isWhole(reading) || reading.growth === null || COST.some((one) => wasSaid(brief, one)))
    return null;
  const { rubric } = brief.authored;
  const best = rubric && authoredGrowth(rubric.optimal_time);
  const stated = progress.costs.findLast((cost) => cost.of !== "space")?.growth;
  const differs = stated !== undefined && Math.abs(stated - reading.growth) >= 0.5;
  const slower = stated === undefined && typeof best === "number" && reading.growth > best;
  if (!differs && !slower) return null;
  if (reading.nesting < 2) return differs ? pick(brief, COST_NAMED) : null;
  return pick(brief, differs ? COST_NESTED : COST_ROUNDS);
}

/** What was planned and is not there, or is there and was not spoken of: by the candidate's own word or name for it. */
export function planQuestion(brief: InterviewerBrief, progress: Progress): string | null {
  const reading = codeView(brief);
  if (!reading || !isWhole(reading)) return null;
  const absent = asked(brief, ABSENT) ? null : statedButAbsent(progress.said, reading);
  if (absent) return pick(brief, ABSENT).replace("{word}", absent);
  const unsaid = asked(brief, UNSAID) ? null : usedButUnsaid(progress.said, reading);
  return unsaid ? pick(brief, UNSAID).replace("{name}", unsaid) : null;
}

/** Calls of itself use memory that is easily left out. */
function depthQuestion(brief: InterviewerBrief): string | null {
  const reading = codeView(brief);
  if (!reading?.recursion || !isWhole(reading) || wasSaid(brief, DEPTH)) return null;
  return pick(brief, DEPTH);
}

/** One wording of a question with a gap was asked, whatever stood in the gap. */
const asked = (brief: InterviewerBrief, variants: readonly string[]): boolean =>
  variants.some((variant) => {
    const [before = "", after = ""] = variant.split(/\{\w+\}/);
    return brief.transcript.some(({ role, text }) => {
      const at = role === "ASSISTANT" ? text.indexOf(before) : -1;
      return at >= 0 && text.includes(after, at + before.length);
    });
  });

const COST_NESTED = [
  "There is a loop inside a loop in the code: how does that go with the cost you named?",
  "With one loop inside another as it stands now, do you keep to the cost you named?",
];
const COST_ROUNDS = [
  "There is a loop inside a loop in the code: how many rounds is that for the largest input?",
  "With one loop inside another, how often does the innermost line run for the largest input?",
];
const COST_NAMED = [
  "Going through the code as it stands, how do you arrive at the cost you named?",
  "Which line of the code decides the cost you named?",
];
const COST = [COST_NESTED, COST_ROUNDS, COST_NAMED];
const ABSENT = [
  "You had planned with “{word}”: what became of it in the code?",
  "Where in the code does “{word}” come in now?",
];
const UNSAID = [
  "What does `{name}` hold while the code runs?",
  "What is in `{name}` after the first two steps?",
];
const DEPTH = [
  "How deep do the calls go for the largest input?",
  "How many calls are open at once in the worst case?",
];
