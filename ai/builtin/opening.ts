import type { InterviewerBrief } from "../brief.ts";
import { sentencesOf } from "../reply-rules/sentences.ts";
import { says } from "./says.ts";
import { firstName, pick, type Reply, say } from "./wording.ts";

/** The first question opens the session with its agenda; a later one is opened in a sentence. */
export function openingReply(brief: InterviewerBrief): Reply {
  const { interview, question } = brief;
  const { asks, sentences } = says(brief);
  const { opening, count } = sentences;
  const known = pick(brief, asks.known);
  const { questionNumber, questionCount } = interview;
  if (questionNumber > 1)
    return say(opening.later(questionNumber, questionCount, question.title, example(brief), known));
  const length = count.questions(questionCount);
  const time =
    interview.minutesLeft === null
      ? opening.noLimit(length)
      : opening.limit(count.minutes(Math.round(interview.minutesLeft)), length);
  return say(
    opening.hello(firstName(brief.candidateName)),
    opening.agenda(time, brief.hintsTotal > 0),
    opening.first(question.title, example(brief), known, questionCount === 1),
  );
}

/** The first sample in words that is short enough to be said, and in one sentence: a text in it may end one. */
function example(brief: InterviewerBrief): string {
  const { question } = brief;
  const params = question.signature?.kind === "function" ? question.signature.params : [];
  for (const sample of question.samples) {
    const lines = sample.input.split("\n").filter(Boolean);
    if (lines.length === 0 || lines.length !== params.length) continue;
    const input = lines.map((line, index) => `${params[index]?.name} = ${line.trim()}`);
    const words = says(brief).sentences.opening.example(input, sample.expected_output.trim());
    if (words.length <= MAX_EXAMPLE && sentencesOf(words).length === 1) return words;
  }
  return "";
}

const MAX_EXAMPLE = 120;
