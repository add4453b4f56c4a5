import type { InterviewerBrief } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { asksTheSame, contentWords } from "./similar.ts";
import { type Violation, violation } from "./violation.ts";

/** Rule 5: what was asked, answered or declined before is not asked again, and what was just said is not said back. */
export function repeatViolations(brief: InterviewerBrief, sentences: readonly Sentence[]): Violation[] {
  const said = brief.transcript.findLast((message) => message.role === "USER")?.text ?? "";
  const before = wantsItAgain(brief, said) ? [] : askedBefore(brief);
  return sentences.flatMap(({ text, question }) => {
    if (question && before.some((earlier) => asksTheSame(earlier, text)))
      return [violation(5, "asked-before", text)];
    return SUMS_UP.test(text) || (!question && echoes(text, said)) ? [violation(5, "summary", text)] : [];
  });
}

/** Every question of the interviewer's in this round, oldest first. */
export function askedBefore({ transcript }: Pick<InterviewerBrief, "transcript">): string[] {
  return transcript
    .filter((message) => message.role === "ASSISTANT" && message.type !== "HINT")
    .flatMap((message) => sentencesOf(message.text))
    .filter(({ question }) => question)
    .map(({ text }) => text);
}

function wantsItAgain({ cause, locale }: InterviewerBrief, said: string): boolean {
  if (cause.kind !== "message") return false;
  const { signs } = readMessage(said, locale);
  return signs.has("wantsRepeat") || signs.has("wantsRephrase");
}

const SUMS_UP =
  /^(?:(?:ok(?:ay)?|right|alright|great|got it|i see)[,.:]?\s+)?(?:so,? )?(?:you(?:'re| are) (?:saying|suggesting|proposing|planning|telling)|your (?:approach|idea|plan|solution) (?:is to|so far is)|to (?:summari[sz]e|recap|sum up)|in summary\b|if i (?:understand|understood)|let me (?:summari[sz]e|recap|make sure i)|what i hear)|^so,? you(?:'ll|'d| will| would| want to| plan to| use| store| iterate| loop| keep)\b/i;

/** Most of a longer sentence stands in what the candidate just said. */
function echoes(sentence: string, said: string): boolean {
  const words = [...contentWords(sentence)];
  const heard = contentWords(said);
  return words.length >= 7 && words.filter((word) => heard.has(word)).length / words.length >= 0.85;
}
