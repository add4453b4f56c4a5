import type { InterviewerBrief } from "../brief.ts";
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

/** The first sample in words, where it is short enough to be said. */
function example(brief: InterviewerBrief): string {
  const { question } = brief;
  const [sample] = question.samples;
  const params = question.signature?.kind === "function" ? question.signature.params : [];
  const lines = sample?.input.split("\n").filter(Boolean) ?? [];
  if (!sample || lines.length === 0 || lines.length !== params.length) return "";
  const input = lines.map((line, index) => `${params[index]?.name} = ${line.trim()}`);
  const words = says(brief).sentences.opening.example(input, sample.expected_output.trim());
  return words.length > MAX_EXAMPLE ? "" : words;
}

const MAX_EXAMPLE = 120;
