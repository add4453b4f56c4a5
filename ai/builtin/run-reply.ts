import type { Id } from "../../domain/ids.ts";
import { allPassed, type HiddenCounts, type RunResult, type VisibleTest } from "../../domain/submission.ts";
import type { BriefRun, InterviewerBrief } from "../brief.ts";
import { costQuestion, planQuestion } from "./code-asks.ts";
import { LINES } from "./lines.ts";
import { ask, closingTime, isClosing, review } from "./next-step.ts";
import { edgeCasesAsked, openEdgeCase, type Progress, progressOf } from "./progress.ts";
import { inputInWords, moving, pick, type Reply, say } from "./wording.ts";

/** What a run showed, in counts and samples, and one question about what it leaves open. */
export function runReply(brief: InterviewerBrief, runId: Id): Reply {
  const run = brief.runs.find((one) => one.id === runId);
  if (!run) return say(pick(brief, GONE));
  if (!run.result) return say(pick(brief, NOT_JUDGED));
  const { result } = run;
  const progress = progressOf(brief);
  if (!result.compile.ok)
    return say(pick(brief, sameAsBefore(brief, run) ? STILL_NOT_COMPILED : NOT_COMPILED));
  const own = result.tests.filter((test) => test.expected === null);
  if (run.mode === "RUN" && own.length > 0 && own.length === result.tests.length) return ownInput(brief, own);
  if (allPassed(result))
    return run.mode === "SUBMIT" ? accepted(brief, result, progress) : green(brief, result, progress);
  return red(brief, run, result, progress);
}

function accepted(brief: InterviewerBrief, result: RunResult, progress: Progress): Reply {
  const next = review(brief, { ...progress, green: true });
  return moving("follow-up", { ...next, text: `All ${result.tests_total} tests pass. ${next.text}` });
}

/** Samples pass: one edge case before the submission, once. */
function green(brief: InterviewerBrief, result: RunResult, progress: Progress): Reply {
  const passed = `${samples(result)} pass.`;
  if (progress.green || isClosing(brief)) return say(passed, "Submit it to run the hidden tests.");
  const cost = costQuestion(brief, progress);
  if (cost) return say(passed, cost);
  const edge = edgeCasesAsked(brief) === 0 ? openEdgeCase(brief, progress) : null;
  if (edge) return say(passed, edge);
  return say(passed, ask(brief, "ownCases")?.text ?? pick(brief, LINES.submit));
}

function red(brief: InterviewerBrief, run: BriefRun, result: RunResult, progress: Progress): Reply {
  const failed = result.tests.find((test) => test.status !== "passed" && test.status !== "ran");
  const closing = isClosing(brief) ? closingTime(brief) : null;
  const count = `${sameAsBefore(brief, run) ? "Still " : ""}${result.tests_passed} of ${result.tests_total} tests pass`;
  if (closing) return { ...closing, text: `${count}. ${closing.text}` };
  // Near the end nothing new is begun.
  if (isClosing(brief)) return say(`${count}.`, pick(brief, BEST_COUNTS));
  if (failed) {
    const what = `${count}; ${failure(failed)} is the one with ${inputInWords(brief, failed)}.`;
    return say(what, failed.status === "timeout" ? question(brief, "growth") : question(brief, "expected"));
  }
  const { hidden } = result;
  const split = hidden ? `${count}; of the hidden ones ${hiddenInWords(hidden)}.` : `${count}.`;
  if (hidden && hidden.timeout > 0 && hidden.timeout >= hidden.wrong_answer + hidden.error) {
    const growth = costQuestion(brief, progress) ?? ask(brief, "growth")?.text;
    if (growth) return say(split, growth);
  }
  const edge = openEdgeCase(brief, progress);
  return say(
    split,
    edge ?? planQuestion(brief, progress) ?? ask(brief, "untried")?.text ?? pick(brief, OWN_INPUT),
  );
}

/** The question while it is new; later a sentence that asks nothing. */
const question = (brief: InterviewerBrief, name: "growth" | "expected"): string =>
  ask(brief, name)?.text ?? pick(brief, FOLLOW_BY_HAND);

function ownInput(brief: InterviewerBrief, own: VisibleTest[]): Reply {
  const broken = own.find((test) => test.status === "error" || test.status === "timeout");
  if (broken) {
    return say(
      broken.status === "timeout" ? "Your input ran out of time." : "Your input ended in an error.",
      pick(brief, FOLLOW_BY_HAND),
    );
  }
  return say(pick(brief, OWN_RAN));
}

function failure(test: VisibleTest): string {
  if (test.status === "timeout") return "the first that ran out of time";
  return test.status === "error" ? "the first that ended in an error" : "the first that differs";
}

function hiddenInWords(hidden: HiddenCounts): string {
  const parts = [
    hidden.wrong_answer ? `${hidden.wrong_answer} gave a different answer` : null,
    hidden.error ? `${hidden.error} ended in an error` : null,
    hidden.timeout ? `${hidden.timeout} ran out of time` : null,
    hidden.not_run ? `${hidden.not_run} did not run` : null,
  ].filter((part) => part !== null);
  const last = parts.pop();
  return parts.length ? `${parts.join(", ")} and ${last}` : (last ?? "some failed");
}

const samples = (result: RunResult): string =>
  result.tests_total === 1 ? "The one example does" : `All ${result.tests_total} examples`;

function sameAsBefore(brief: InterviewerBrief, run: BriefRun): boolean {
  const earlier = brief.runs
    .slice(0, brief.runs.indexOf(run))
    .filter((one) => one.mode === run.mode && one.result);
  const last = earlier.at(-1)?.result;
  if (last && !last.compile.ok) return run.result?.compile.ok === false;
  return (
    last?.compile.ok === true &&
    last.tests_passed === run.result?.tests_passed &&
    last.tests_total === run.result.tests_total
  );
}

const GONE = ["That run has ended; its result stands beside your code."];
const NOT_JUDGED = [
  "That run could not be judged, which is not your code's doing; nothing is lost, so please try once more.",
  "The run got no result this time, for reasons outside your code, so please start it again.",
];
const NOT_COMPILED = [
  "It does not compile yet; the compiler's message stands in the results.",
  "The compiler objects; its message stands beside your code.",
];
const STILL_NOT_COMPILED = [
  "It still does not compile, so have another look at the message in the results.",
  "The compiler objects again; take its first message first.",
];
const FOLLOW_BY_HAND = [
  "Follow that input through the code by hand and say where it surprises you.",
  "Take that input line by line and tell me what you find.",
  "Print what you are unsure of on that input and run it again.",
];
const BEST_COUNTS = [
  "Of all your submissions the best one counts.",
  "Submit again if you get further; the best submission counts.",
];
const OWN_INPUT = [
  "Try inputs of your own in the input box and compare them with what you work out by hand.",
  "The smallest and the largest inputs that the limits allow are worth a run of your own.",
  "Go through the limits in the statement and run one input of your own for each.",
];
const OWN_RAN = [
  "Your input ran; is the result the one you worked out?",
  "That ran; does the result agree with yours?",
  "Does that result match what you expected?",
];
