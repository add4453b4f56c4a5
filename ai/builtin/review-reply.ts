import type { InterviewerBrief } from "../brief.ts";
import type { CodeReading } from "../code-reading/code-reading.ts";
import { codeQuestion } from "./code-asks.ts";
import { codeView } from "./code-view.ts";
import { ask } from "./next-step.ts";
import { openEdgeCase, type Progress, progressOf } from "./progress.ts";
import { says } from "./says.ts";
import { pick, type Reply, say, wasSaid } from "./wording.ts";

/** A look at the code as it stands: one thing that is certain of it in neutral words, and one question not asked yet. */
export function reviewReply(brief: InterviewerBrief): Reply {
  const progress = progressOf(brief);
  const reading = codeView(brief);
  const { review } = says(brief).sentences;
  if (reading && reading.errors.length > 0)
    return say(pick(brief, review.unreadable), ask(brief, "nextLine")?.text ?? null);
  if (!reading || reading.empty) {
    const next = progress.approach ? null : (ask(brief, "approach") ?? ask(brief, "example"));
    return say(
      pick(brief, reading ? review.notBegun : review.starter),
      next?.text ?? pick(brief, says(brief).lines.goOn),
    );
  }
  return say(observation(brief, reading), question(brief, reading, progress));
}

function question(brief: InterviewerBrief, reading: CodeReading, progress: Progress): string {
  const entry = brief.question.signature?.kind === "function" ? brief.question.signature : null;
  const main = reading.functions.find((fn) => fn.name === entry?.name);
  if (main && !main.returnsValue && entry?.returns !== "void") {
    const end = ask(brief, "handsBack");
    if (end) return end.text;
  }
  return (
    codeQuestion(brief, progress) ??
    openEdgeCase(brief, progress) ??
    (progress.costStated ? null : ask(brief, "finalCost")?.text) ??
    (reading.unused.length + reading.prints > 0 ? ask(brief, "leftOver")?.text : null) ??
    ask(brief, "ownCases")?.text ??
    ask(brief, "readAloud")?.text ??
    pick(brief, says(brief).sentences.review.nothingNew)
  );
}

/** The first of what can be said for certain that was not said before. */
function observation(brief: InterviewerBrief, reading: CodeReading): string {
  const facts = [runFact(brief), ...codeFacts(brief, reading)].filter((one) => one !== null);
  return facts.find((fact) => !wasSaid(brief, [fact])) ?? pick(brief, says(brief).sentences.review.looked);
}

function runFact(brief: InterviewerBrief): string | null {
  const { review, count } = says(brief).sentences;
  const result = brief.runs.findLast((run) => run.result?.compile.ok)?.result;
  if (!result || result.tests_total === 0) return null;
  return review.lastRun(result.tests_passed, count.tests(result.tests_total));
}

function codeFacts(brief: InterviewerBrief, { loops, nesting, functions, recursion }: CodeReading): string[] {
  const { review } = says(brief).sentences;
  const named = functions.filter((fn) => !/^(?:__init__|constructor)$/.test(fn.name)).length;
  return [
    nesting > 1 ? review.nesting(nesting) : "",
    nesting === 1 && loops.length === 1 ? review.oneLoop : "",
    nesting === 1 && loops.length > 1 ? review.loops(loops.length) : "",
    recursion ? review.recursion : "",
    named > 1 ? review.functions(named) : "",
    loops.length === 0 && !recursion ? review.noLoop : "",
  ].filter(Boolean);
}
