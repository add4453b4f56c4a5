import type { TaskKind } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { readMessage } from "../reading.ts";
import { countOf, firstName, line, pick, type Reply, say } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { mcqReply, reasoningReply, revealReply } from "./mcq.ts";
import { notesReply, openDesignReply } from "./open-design.ts";
import { minutesForRound } from "./pace.ts";
import { scenarioReply, stageReply } from "./scenario.ts";
import { factFor } from "./session.ts";
import { designSilence } from "./silence.ts";

/** What the built-in interviewer says in a system-design round. The same brief always gets the same words. */
export function designReply(brief: InterviewerBrief): Reply {
  const { cause, task } = brief;
  switch (cause.kind) {
    case "opening":
      return openingReply(brief);
    case "message":
      return messageReply(brief);
    case "reasoning":
      return reasoningReply(brief);
    case "reveal":
      return revealReply(brief);
    case "stage":
      return task.kind === "scenario" ? answering(brief, stageReply(brief, task)) : messageReply(brief);
    case "twist":
      return task.kind === "design" && task.twist
        ? answering(brief, say(pick(brief, DESIGN_LINES.twist), task.twist.text))
        : messageReply(brief);
    case "round-time":
      return say(pick(brief, DESIGN_LINES.timeUp));
    case "hint":
      return say(pick(brief, cause.index >= brief.hintsTotal ? DESIGN_LINES.approach : DESIGN_LINES.hint));
    case "review":
      return notesReply(brief);
    case "silence":
      return designSilence(brief, cause);
    case "run":
      return line(brief, "noted");
    default:
      return cause satisfies never;
  }
}

/** A fact that was asked for in the same breath comes first. */
function answering(brief: InterviewerBrief, reply: Reply): Reply {
  const fact = factFor(brief, readMessage(unansweredWords(brief)), 1);
  return fact ? { ...reply, text: `${fact} ${reply.text}` } : reply;
}

function messageReply(brief: InterviewerBrief): Reply {
  const { task } = brief;
  switch (task.kind) {
    case "mcq":
      return mcqReply(brief, task);
    case "scenario":
      return scenarioReply(brief, task);
    case "design":
    case "coding":
      return openDesignReply(brief);
    default:
      return task satisfies never;
  }
}

/** The first question opens the session with its agenda; a later one is opened in a sentence or two. */
function openingReply(brief: InterviewerBrief): Reply {
  const { interview, question, task } = brief;
  const start = pick(brief, STARTS[task.kind]);
  const own = minutesForRound(brief);
  const about = own === null ? "" : `, about ${countOf(own, "minute")}`;
  const what = `${WHAT[task.kind]}, "${question.title}"${about}`;
  const course = COURSE[task.kind];
  if (interview.questionNumber > 1)
    return say(`Question ${interview.questionNumber} of ${interview.questionCount}: ${what}.`, course, start);
  const name = firstName(brief.candidateName);
  const length = `${countOf(interview.questionCount, "question")}, ${interview.questionCount > 1 ? "each with its own time" : "with no other beside it"}`;
  const time =
    interview.minutesLeft === null ? "no time limit" : countOf(Math.round(interview.minutesLeft), "minute");
  return say(
    `Hello${name ? ` ${name}` : ""}, I am Mockingbird's built-in interviewer, a program with prepared facts: we have ${time} for ${length}; ask for facts whenever you need them${hintsInWords(brief)}.`,
    `We begin with ${what}${course ? `; ${course.charAt(0).toLowerCase()}${course.slice(1)}` : "."}`,
    start,
  );
}

/** Nothing is said of a button that is not there. */
function hintsInWords({ hintsTotal, interview }: InterviewerBrief): string {
  if (hintsTotal > 0) return ", and the hint button gives one step at a time, which counts";
  return interview.questionCount > 1 ? ", and where a question has hints, each one taken counts" : "";
}

const WHAT: Record<TaskKind, string> = {
  coding: "a coding question",
  mcq: "a choice between four options",
  scenario: "a situation to act in",
  design: "an open design",
};

/** How the question goes. */
const COURSE: Record<TaskKind, string | null> = {
  coding: null,
  mcq: null,
  scenario: "Say what you look at and what you do; new facts come to light as you go.",
  design:
    "We go from requirements and rough numbers over interface, data and the whole picture into one part, and end with running it; say so if you have worked on one before.",
};

const STARTS: Record<TaskKind, readonly string[]> = {
  coding: ["Where would you begin?"],
  mcq: ["Which option do you choose, and why?", "Which of the four would you take, and for what reason?"],
  scenario: ["What do you look at or do first?", "What is your first step?"],
  design: ["What would you like to know before you begin?", "What do you need to settle first?"],
};
