import type { BriefRun, InterviewerBrief } from "../brief.ts";
import { conversation } from "./conversation.ts";
import { delimited, shortened } from "./delimited.ts";
import { designTurnPrompt } from "./design-turn.ts";

/** No prompt of a turn is longer, whatever was said and run. */
export const MAX_PROMPT_CHARS = 64_000;
const CODE_CHARS = 6000;
const STATEMENT_CHARS = 6000;
const KEPT_RUNS = 6;

/** What a configured model is told about the turn it is to write: facts first, then the candidate's words as data. */
export function interviewerTurnPrompt(brief: InterviewerBrief, controlMark: string): string {
  if (brief.task.kind !== "coding") return designTurnPrompt(brief, controlMark);
  const { interview, question, code } = brief;
  const time = interview.minutesLeft === null ? "no time limit" : `${interview.minutesLeft} minutes left`;
  const text = [
    `Question ${interview.questionNumber} of ${interview.questionCount}, ${question.difficulty}, ${time}. Stage: ${brief.phase}.`,
    brief.candidateName ? delimited("candidate_name", shortened(brief.candidateName, 80)) : "",
    `The problem, "${question.title}":\n${shortened(question.description, STATEMENT_CHARS)}`,
    `Facts you may state when asked:\n${shortened(authoredFacts(brief), 3000)}`,
    `Hints served: ${brief.hintsServed.length} of ${brief.hintsTotal}.\n${shortened(servedHints(brief), 3000)}`,
    brief.approachShown
      ? `The approach, which was shown after the last hint:\n${shortened(brief.approachShown, 2000)}`
      : "",
    `The conversation so far:\n${conversation(brief)}`,
    `The candidate's editor (${code.language}${code.touched ? "" : ", starter code only"}):\n${delimited("candidate_code", shortened(code.text, CODE_CHARS))}`,
    runs(brief),
    `Now: ${cause(brief)}`,
    `Control mark for this turn: ${controlMark}`,
  ];
  return text.filter(Boolean).join("\n\n");
}

/** The authored facts, numbered. */
export const authoredFacts = ({ clarifications }: InterviewerBrief): string =>
  clarifications
    .map(({ asks, answer }, index) => `${index + 1}. Asked about ${asks.slice(0, 4).join(", ")}: ${answer}`)
    .join("\n");

export const servedHints = ({ hintsServed }: InterviewerBrief): string =>
  hintsServed.map((hint, index) => `${index + 1}. ${hint}`).join("\n");

function runs({ runs }: InterviewerBrief): string {
  if (runs.length === 0) return "No run yet.";
  const earlier = runs.slice(0, -KEPT_RUNS).flatMap(({ result }) => (result ? [result] : []));
  const best = earlier.toSorted((a, b) => b.tests_passed - a.tests_passed)[0];
  const before = best
    ? [`${earlier.length} earlier runs, at best ${best.tests_passed} of ${best.tests_total} tests passed.`]
    : [];
  return `Runs, oldest first:\n${[...before, ...runs.slice(-KEPT_RUNS).map(runFacts)].join("\n")}`;
}

/** A run in numbers; what the program printed is data. */
export function runFacts(run: BriefRun): string {
  const name = run.mode === "SUBMIT" ? "Submission" : "Run";
  if (run.failure) return `${name}: could not be judged.`;
  if (!run.result) return `${name}: not finished.`;
  const { result } = run;
  if (!result.compile.ok) {
    return `${name}: does not compile.\n${delimited("program_output", shortened(result.compile.message ?? "", 600))}`;
  }
  const failed = result.tests.find((test) => !["passed", "ran"].includes(test.status));
  const hidden = result.hidden
    ? ` Hidden tests: ${result.hidden.passed} of ${result.hidden.total} pass, ${result.hidden.timeout} too slow.`
    : "";
  const sample = failed
    ? `\nFirst failing visible test, ${failed.status}, on this input:\n${delimited("test_input", shortened(failed.input, 300))}\n${delimited("program_output", shortened(failed.actual ?? failed.error ?? "", 300))}`
    : "";
  return `${name}: ${result.tests_passed} of ${result.tests_total} tests pass.${hidden}${sample}`;
}

function cause(brief: InterviewerBrief): string {
  const { cause, interview } = brief;
  switch (cause.kind) {
    case "opening":
      return interview.questionNumber === 1
        ? "open the session and the first question."
        : "open this question in one or two sentences; the session itself is under way.";
    case "message":
      return "answer the candidate's last message.";
    case "run": {
      const run = brief.runs.find((one) => one.id === cause.runId);
      return run ? `react to this result. ${runFacts(run)}` : "a run has ended.";
    }
    case "hint":
      if (cause.index >= brief.hintsTotal)
        return "the approach was just shown, after the last hint. Ask in one sentence which part they would write first.";
      return `hint ${cause.index + 1} was just served on request. Comment in one sentence without repeating it.`;
    case "review":
      return "the candidate asks you to look at the code as it stands. Ask one question about it; say neither what is wrong nor where.";
    case "silence":
      return `the candidate has been silent for a while (nudge ${cause.step}; it looks like: ${cause.of}). One gentle sentence, gentler than the last; no new topic.`;
    case "reasoning":
    case "reveal":
    case "stage":
    case "twist":
    case "round-time":
      return "answer the candidate's last message.";
    default:
      cause satisfies never;
      return "";
  }
}
