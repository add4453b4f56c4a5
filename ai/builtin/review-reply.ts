import type { InterviewerBrief } from "../brief.ts";
import type { CodeReading } from "../code-reading/code-reading.ts";
import { codeQuestion } from "./code-asks.ts";
import { codeView } from "./code-view.ts";
import { LINES } from "./lines.ts";
import { ask } from "./next-step.ts";
import { openEdgeCase, type Progress, progressOf } from "./progress.ts";
import { countOf, pick, type Reply, say, wasSaid } from "./wording.ts";

/** A look at the code as it stands: one thing that is certain of it in neutral words, and one question not asked yet. */
export function reviewReply(brief: InterviewerBrief): Reply {
  const progress = progressOf(brief);
  const reading = codeView(brief);
  if (reading && reading.errors.length > 0)
    return say(pick(brief, UNREADABLE), ask(brief, "nextLine")?.text ?? null);
  if (!reading || reading.empty) {
    const next = progress.approach ? null : (ask(brief, "approach") ?? ask(brief, "example"));
    return say(pick(brief, reading ? NOT_BEGUN : STARTER), next?.text ?? pick(brief, LINES.goOn));
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
    pick(brief, NOTHING_NEW)
  );
}

/** The first of what can be said for certain that was not said before. */
function observation(brief: InterviewerBrief, reading: CodeReading): string {
  const facts = [runFact(brief), ...codeFacts(reading)].filter((one) => one !== null);
  return facts.find((fact) => !wasSaid(brief, [fact])) ?? pick(brief, LOOKED);
}

function runFact({ runs }: InterviewerBrief): string | null {
  const result = runs.findLast((run) => run.result?.compile.ok)?.result;
  if (!result || result.tests_total === 0) return null;
  return `At the last run ${result.tests_passed} of ${countOf(result.tests_total, "test")} passed.`;
}

function codeFacts({ loops, nesting, functions, recursion }: CodeReading): string[] {
  const named = functions.filter((fn) => !/^(?:__init__|constructor)$/.test(fn.name)).length;
  return [
    nesting > 1 ? `I see loops inside one another, ${nesting} deep.` : "",
    nesting === 1 && loops.length === 1 ? "I see one loop and none inside it." : "",
    nesting === 1 && loops.length > 1
      ? `I see ${loops.length} loops, and none that grows with the input inside another.`
      : "",
    recursion ? "I see a function that calls itself." : "",
    named > 1 ? `I see ${named} functions.` : "",
    loops.length === 0 && !recursion ? "I see no loop in it so far." : "",
  ].filter(Boolean);
}

const STARTER = [
  "The editor still holds the starter code.",
  "There is only the starter code in the editor so far.",
];
const NOT_BEGUN = [
  "I see a frame and no steps in it yet.",
  "The function is there, and its body is still open.",
];
const UNREADABLE = [
  "As it stands the code does not read as complete, so I can say little about it.",
  "A part of it is still open, so I read it only in pieces.",
];
const LOOKED = [
  "I have the code in front of me as it stands.",
  "I read what stands in the editor now.",
  "The version in the editor is the one I look at.",
];
const NOTHING_NEW = [
  "I have asked what I wanted to about it; a run says more than I may.",
  "Nothing in it is new to me since my last look.",
];
