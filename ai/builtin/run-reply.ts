import type { Id } from "../../domain/ids.ts";
import { allPassed, type RunResult, type VisibleTest } from "../../domain/submission.ts";
import type { BriefRun, InterviewerBrief } from "../brief.ts";
import { costQuestion, planQuestion } from "./code-asks.ts";
import { ask, closingTime, isClosing, review } from "./next-step.ts";
import { edgeCasesAsked, openEdgeCase, type Progress, progressOf } from "./progress.ts";
import { says } from "./says.ts";
import { inputInWords, moving, pick, type Reply, say } from "./wording.ts";

/** What a run showed, in counts and samples, and one question about what it leaves open. */
export function runReply(brief: InterviewerBrief, runId: Id): Reply {
  const run = brief.runs.find((one) => one.id === runId);
  if (!run) return say(pick(brief, says(brief).sentences.runs.gone));
  if (!run.result) return say(pick(brief, says(brief).sentences.runs.notJudged));
  const { result } = run;
  const { runs } = says(brief).sentences;
  const progress = progressOf(brief);
  if (!result.compile.ok)
    return say(pick(brief, sameAsBefore(brief, run) ? runs.stillNotCompiled : runs.notCompiled));
  const own = result.tests.filter((test) => test.expected === null);
  if (run.mode === "RUN" && own.length > 0 && own.length === result.tests.length) return ownInput(brief, own);
  if (allPassed(result))
    return run.mode === "SUBMIT" ? accepted(brief, result, progress) : green(brief, result, progress);
  return red(brief, run, result, progress);
}

function accepted(brief: InterviewerBrief, result: RunResult, progress: Progress): Reply {
  const next = review(brief, { ...progress, green: true });
  return moving("follow-up", {
    ...next,
    text: `${says(brief).sentences.runs.allPass(result.tests_total)} ${next.text}`,
  });
}

/** Samples pass: one edge case before the submission, once. */
function green(brief: InterviewerBrief, result: RunResult, progress: Progress): Reply {
  const { runs } = says(brief).sentences;
  const passed = runs.samplesPass(result.tests_total);
  if (progress.green || isClosing(brief)) return say(passed, runs.submitNow);
  const cost = costQuestion(brief, progress);
  if (cost) return say(passed, cost);
  const edge = edgeCasesAsked(brief) === 0 ? openEdgeCase(brief, progress) : null;
  if (edge) return say(passed, edge);
  return say(passed, ask(brief, "ownCases")?.text ?? pick(brief, says(brief).lines.submit));
}

function red(brief: InterviewerBrief, run: BriefRun, result: RunResult, progress: Progress): Reply {
  const failed = result.tests.find((test) => test.status !== "passed" && test.status !== "ran");
  const closing = isClosing(brief) ? closingTime(brief) : null;
  const { runs } = says(brief).sentences;
  const count = runs.some(result.tests_passed, result.tests_total, sameAsBefore(brief, run));
  if (closing) return { ...closing, text: `${count}. ${closing.text}` };
  // Near the end nothing new is begun.
  if (isClosing(brief)) return say(`${count}.`, pick(brief, says(brief).sentences.runs.bestCounts));
  if (failed) {
    const what = runs.failed(count, failure(failed), inputInWords(brief, failed));
    return say(what, failed.status === "timeout" ? question(brief, "growth") : question(brief, "expected"));
  }
  const { hidden } = result;
  const split = hidden ? runs.hidden(count, hidden) : `${count}.`;
  if (hidden && hidden.timeout > 0 && hidden.timeout >= hidden.wrong_answer + hidden.error) {
    const growth = costQuestion(brief, progress) ?? ask(brief, "growth")?.text;
    if (growth) return say(split, growth);
  }
  const edge = openEdgeCase(brief, progress);
  return say(
    split,
    edge ??
      planQuestion(brief, progress) ??
      ask(brief, "untried")?.text ??
      pick(brief, says(brief).sentences.runs.ownInput),
  );
}

/** The question while it is new; later a sentence that asks nothing. */
const question = (brief: InterviewerBrief, name: "growth" | "expected"): string =>
  ask(brief, name)?.text ?? pick(brief, says(brief).sentences.runs.followByHand);

function ownInput(brief: InterviewerBrief, own: VisibleTest[]): Reply {
  const broken = own.find((test) => test.status === "error" || test.status === "timeout");
  if (broken) {
    const { ownTimeout, ownError } = says(brief).sentences.runs;
    return say(
      broken.status === "timeout" ? ownTimeout : ownError,
      pick(brief, says(brief).sentences.runs.followByHand),
    );
  }
  return say(pick(brief, says(brief).sentences.runs.ownRan));
}

const failure = ({ status }: VisibleTest): "timeout" | "error" | "other" =>
  status === "timeout" || status === "error" ? status : "other";

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
