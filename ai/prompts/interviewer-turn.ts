import type { BriefMessage, BriefRun, InterviewerBrief } from "../brief.ts";
import { delimited, shortened } from "./delimited.ts";

const KEPT_MESSAGES = 40;
const KEPT_CHARS = 6000;

/** What a configured model is told about the turn it is to write: facts first, then the candidate's words as data. */
export function interviewerTurnPrompt(brief: InterviewerBrief, controlMark: string): string {
  const { interview, question } = brief;
  const time = interview.minutesLeft === null ? "no time limit" : `${interview.minutesLeft} minutes left`;
  return [
    `Question ${interview.questionNumber} of ${interview.questionCount}, ${question.difficulty}, ${time}. Stage: ${brief.phase}.`,
    brief.candidateName ? delimited("candidate_name", shortened(brief.candidateName, 80)) : "",
    `The problem, "${question.title}":\n${question.description}`,
    `Facts you may state when asked:\n${brief.clarifications.map((fact) => `- Asked about ${fact.asks.slice(0, 4).join(", ")}: ${fact.answer}`).join("\n")}`,
    `Hints served: ${brief.hintsServed.length} of ${brief.hintsTotal}.\n${brief.hintsServed.map((hint, index) => `${index + 1}. ${hint}`).join("\n")}`,
    `The conversation so far:\n${conversation(brief.transcript)}`,
    `The candidate's editor (${brief.code.language}${brief.code.touched ? "" : ", starter code only"}):\n${delimited("candidate_code", shortened(brief.code.text, KEPT_CHARS))}`,
    brief.runs.length
      ? `Runs, oldest first:\n${brief.runs.slice(-6).map(runFacts).join("\n")}`
      : "No run yet.",
    `Now: ${cause(brief)}`,
    `Control mark for this turn: ${controlMark}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function conversation(transcript: BriefMessage[]): string {
  const kept = transcript.slice(-KEPT_MESSAGES);
  const left = transcript.length - kept.length;
  const lines = kept.map((message) =>
    message.role === "USER"
      ? delimited("candidate_message", shortened(message.text, KEPT_CHARS))
      : `Interviewer${message.type === "HINT" ? " (served hint)" : ""}: ${message.text}`,
  );
  return (
    [left ? `[${left} earlier messages left out]` : "", ...lines].filter(Boolean).join("\n") ||
    "(nothing yet)"
  );
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
    ? `\nFirst failing visible test, ${failed.status}, on input ${shortened(failed.input, 300)}:\n${delimited("program_output", shortened(failed.actual ?? failed.error ?? "", 300))}`
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
      return `hint ${cause.index + 1} was just served on request. Comment in one sentence without repeating it.`;
    case "review":
      return "the candidate asks you to look at the code as it stands. Ask one question about it; say neither what is wrong nor where.";
    case "silence":
      return `the candidate has been silent for a while (nudge ${cause.step}; it looks like: ${cause.of}). One gentle sentence, gentler than the last; no new topic.`;
    default:
      cause satisfies never;
      return "";
  }
}
