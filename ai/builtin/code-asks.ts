import type { InterviewerBrief } from "../brief.ts";
import { authoredGrowth } from "../complexity.ts";
import { codeView, isWhole } from "./code-view.ts";
import type { Progress } from "./progress.ts";
import { says } from "./says.ts";
import { statedButAbsent, usedButUnsaid } from "./stated.ts";
import { pick, wasSaid } from "./wording.ts";

/** A question about the code that rests on what the parse shows for certain, and that was not asked yet; null: there is none. */
export const codeQuestion = (brief: InterviewerBrief, progress: Progress): string | null =>
  costQuestion(brief, progress) ?? planQuestion(brief, progress) ?? depthQuestion(brief);

/** The cost that was named is not the one the loops show, or none was named and the loops show more than is needed. */
export function costQuestion(brief: InterviewerBrief, progress: Progress): string | null {
  const reading = codeView(brief);
  const { nested, rounds, named } = says(brief).sentences.code;
  const wasAsked = [nested, rounds, named].some((one) => wasSaid(brief, one));
  if (!reading || !isWhole(reading) || reading.growth === null || wasAsked) return null;
  const { rubric } = brief.authored;
  const best = rubric && authoredGrowth(rubric.optimal_time);
  const stated = progress.costs.findLast((cost) => cost.of !== "space")?.growth;
  const differs = stated !== undefined && Math.abs(stated - reading.growth) >= 0.5;
  const slower = stated === undefined && typeof best === "number" && reading.growth > best;
  if (!differs && !slower) return null;
  if (reading.nesting < 2) return differs ? pick(brief, named) : null;
  return pick(brief, differs ? nested : rounds);
}

/** What was planned and is not there, or is there and was not spoken of: by the candidate's own word or name for it. */
export function planQuestion(brief: InterviewerBrief, progress: Progress): string | null {
  const reading = codeView(brief);
  if (!reading || !isWhole(reading)) return null;
  const words = says(brief).sentences.code;
  const absent = asked(brief, words.absent) ? null : statedButAbsent(progress.said, reading, words.sorting);
  if (absent) return pick(brief, words.absent).replace("{word}", absent);
  const unsaid = asked(brief, words.unsaid) ? null : usedButUnsaid(progress.said, reading);
  return unsaid ? pick(brief, words.unsaid).replace("{name}", unsaid) : null;
}

/** Calls of itself use memory that is easily left out. */
function depthQuestion(brief: InterviewerBrief): string | null {
  const reading = codeView(brief);
  const { depth } = says(brief).sentences.code;
  if (!reading?.recursion || !isWhole(reading) || wasSaid(brief, depth)) return null;
  return pick(brief, depth);
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
