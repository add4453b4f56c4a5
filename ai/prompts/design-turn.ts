import type { InterviewerBrief } from "../brief.ts";
import { conversation } from "./conversation.ts";
import { delimited, shortened } from "./delimited.ts";
import { authoredFacts, servedHints } from "./interviewer-turn.ts";

const NOTES_CHARS = 6000;
const TASK_CHARS = 8000;

/** What a configured model is told about a turn of a system-design round: no right option, closed stage or point of the rubric. */
export function designTurnPrompt(brief: InterviewerBrief, controlMark: string): string {
  const { interview, question, code } = brief;
  const text = [
    `Question ${interview.questionNumber} of ${interview.questionCount}, ${FORMATS[brief.task.kind]}, ${question.difficulty}, ${minutes(brief)}. Stage: ${brief.phase}. The candidate is held to the level of a ${brief.level} engineer.`,
    brief.candidateName ? delimited("candidate_name", shortened(brief.candidateName, 80)) : "",
    `The question, "${question.title}":\n${shortened(question.description, TASK_CHARS)}`,
    shortened(taskText(brief), TASK_CHARS),
    `Facts you may state when asked:\n${shortened(authoredFacts(brief), 4000)}`,
    `Hints served: ${brief.hintsServed.length} of ${brief.hintsTotal}.\n${shortened(servedHints(brief), 3000)}`,
    `The conversation so far:\n${conversation(brief)}`,
    code.touched
      ? `The candidate's notes:\n${delimited("candidate_notes", shortened(code.text, NOTES_CHARS))}`
      : "The candidate has written no notes.",
    `Now: ${cause(brief)}`,
    `Control mark for this turn: ${controlMark}`,
  ];
  return text.filter(Boolean).join("\n\n");
}

const FORMATS = {
  coding: "a coding question",
  mcq: "a choice between options",
  scenario: "a scenario",
  design: "an open design",
};

function minutes({ interview }: InterviewerBrief): string {
  if (interview.minutesLeft === null) return "no time limit";
  const question = interview.roundMinutesLeft;
  return `${interview.minutesLeft} minutes left in all${question === null ? "" : `, ${question} of those meant for this question`}`;
}

function taskText({ task, question }: InterviewerBrief): string {
  switch (task.kind) {
    case "mcq": {
      const options = question.options.map((one) => `${one.key}. ${one.text}`).join("\n");
      const picked = task.answer
        ? `The candidate has committed to ${task.answer.key}.`
        : "Nothing is chosen yet.";
      const key = task.key
        ? `The answer was shown: ${task.key.correct}.\n${task.key.explanations.map((one) => `${one.key}: ${one.text}`).join("\n")}`
        : "The answer is not open yet.";
      return `Options:\n${options}\n${picked} ${key}`;
    }
    case "scenario": {
      const open = task.stages.map((stage) => `${stage.title}:\n${stage.text}`).join("\n\n");
      const done = task.actions.map((action, index) => `${index + 1}. ${action.text}`).join("\n");
      return [
        `Open facts (${task.stages.length} of ${question.stages_total}):\n${open || "none yet"}`,
        done ? `What the candidate did, in order:\n${delimited("candidate_actions", done)}` : "",
      ]
        .filter(Boolean)
        .join("\n\n");
    }
    case "design":
      return task.twist ? `What changed in the middle:\n${task.twist.text}` : "";
    case "coding":
      return "";
    default:
      task satisfies never;
      return "";
  }
}

function cause(brief: InterviewerBrief): string {
  const { cause, interview } = brief;
  switch (cause.kind) {
    case "opening":
      return interview.questionNumber === 1
        ? "open the session in one or two sentences (time, how the question goes, hints are counted) and the first question."
        : "open this question in one or two sentences; the session itself is under way.";
    case "message":
    case "run":
      return "answer the candidate's last message.";
    case "reasoning":
      return "the candidate committed to an option without a reason. Ask for the reason; say nothing about the option.";
    case "reveal":
      return `the answer was just shown with an explanation of each option. Put this question, in these words: ${brief.followUp ?? "What would have to be different for another option to be the better one?"}`;
    case "stage":
      return "the candidate's words just opened new facts, the last of those above; they can read them. Ask what they make of it or do next.";
    case "twist":
      return "introduce the change that stands above as the product owner, and ask what it means for the design.";
    case "round-time":
      return "the time meant for this question is over. Say so in one sentence and let them finish their thought.";
    case "hint":
      return cause.index >= brief.hintsTotal
        ? "a whole sample answer was just shown, after the last hint. Ask in one sentence what they would do differently."
        : `hint ${cause.index + 1} was just served on request. Comment in one sentence without repeating it.`;
    case "review":
      return "the candidate asks you to read the notes as they stand. Ask one question about them.";
    case "silence":
      return `the candidate has been silent for a while (nudge ${cause.step}; it looks like: ${cause.of}). One gentle sentence, gentler than the last; no new topic.`;
    default:
      cause satisfies never;
      return "";
  }
}
