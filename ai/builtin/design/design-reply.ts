import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { readMessage } from "../reading.ts";
import { says } from "../says.ts";
import { firstName, line, pick, type Reply, say } from "../wording.ts";
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
        ? answering(brief, say(pick(brief, says(brief).design.lines.twist), task.twist.text))
        : messageReply(brief);
    case "round-time":
      return say(pick(brief, says(brief).design.lines.timeUp));
    case "hint":
      return say(
        pick(
          brief,
          cause.index >= brief.hintsTotal ? says(brief).design.lines.approach : says(brief).design.lines.hint,
        ),
      );
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
  const fact = factFor(brief, readMessage(unansweredWords(brief), brief.locale), 1);
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
  const { sentences, design } = says(brief);
  const { opening } = design.sentences;
  const { minutes, questions } = sentences.count;
  const start = pick(brief, opening.starts[task.kind]);
  const own = minutesForRound(brief);
  const what = opening.what(task.kind, question.title, own === null ? null : minutes(own));
  const course =
    task.kind === "scenario" ? opening.scenarioCourse : task.kind === "design" ? opening.designCourse : null;
  const { questionNumber, questionCount } = interview;
  if (questionNumber > 1) return say(opening.later(questionNumber, questionCount, what), course, start);
  const length = opening.length(questions(questionCount), questionCount === 1);
  const time = interview.minutesLeft === null ? opening.noLimit : minutes(Math.round(interview.minutesLeft));
  return say(
    opening.hello(firstName(brief.candidateName), time, length, hintsInWords(brief)),
    opening.begin(what, course),
    start,
  );
}

/** Nothing is said of a button that is not there. */
function hintsInWords(brief: InterviewerBrief): string {
  const { hints, hintsElsewhere } = says(brief).design.sentences.opening;
  if (brief.hintsTotal > 0) return hints;
  return brief.interview.questionCount > 1 ? hintsElsewhere : "";
}
