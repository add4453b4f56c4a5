import type { InterviewerBrief } from "../brief.ts";
import { ASKS } from "./asks.ts";
import { countOf, firstName, pick, type Reply, say } from "./wording.ts";

/** The first question opens the session with its agenda; a later one is opened in a sentence. */
export function openingReply(brief: InterviewerBrief): Reply {
  const { interview, question } = brief;
  const known = pick(brief, ASKS.known);
  if (interview.questionNumber > 1) {
    return say(
      `Question ${interview.questionNumber} of ${interview.questionCount} is "${question.title}"${example(brief)}: ${known}`,
    );
  }
  const name = firstName(brief.candidateName);
  const length = countOf(interview.questionCount, "question");
  const minutes = interview.minutesLeft === null ? null : Math.round(interview.minutesLeft);
  const time =
    minutes === null ? `${length} and no time limit` : `${countOf(minutes, "minute")} for ${length}`;
  return say(
    `Hello${name ? ` ${name}` : ""}, I am Mockingbird's built-in interviewer, a program with prepared facts rather than a language model.`,
    `We have ${time}: clarify what is open, tell me your approach and its cost, write and test the code, and then I ask about variations${brief.hintsTotal > 0 ? "; the hint button gives one step at a time, and each hint counts" : ""}.`,
    `The first question is "${question.title}"${example(brief)}: ${known}`,
  );
}

/** The first sample in words, where it is short enough to be said. */
function example({ question }: InterviewerBrief): string {
  const [sample] = question.samples;
  const params = question.signature?.kind === "function" ? question.signature.params : [];
  const lines = sample?.input.split("\n").filter(Boolean) ?? [];
  if (!sample || lines.length === 0 || lines.length !== params.length) return "";
  const input = lines.map((line, index) => `${params[index]?.name} = ${line.trim()}`).join(" and ");
  const words = `, where for example ${input} gives ${sample.expected_output.trim()}`;
  return words.length > MAX_EXAMPLE ? "" : words;
}

const MAX_EXAMPLE = 120;
