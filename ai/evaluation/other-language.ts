import type { RoundRecord } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { type Answer, spokenMessages, unanswered } from "./answer.ts";

/** Whether the candidate spoke or noted in a language of which the built-in evaluator reads costs in notation and no arguments. */
export const isOutOfReach = (record: RoundRecord): boolean =>
  record.locale === "es" &&
  (record.finalCode.language === "markdown"
    ? [
        ...spokenMessages(record).map(({ text }) => text),
        record.finalCode.touched ? record.finalCode.text : "",
      ]
    : spokenMessages(record).map(({ text }) => text)
  ).some((text) => /\p{L}/u.test(text));

/** What was not recognised there may well have been said: only what was recognised stands. */
export const withoutMissing = (answers: Answer[]): Answer[] =>
  answers.map((answer) => (answer.holds === false ? unanswered(answer.id) : answer));

/** The words claim what stands in them, as far as that can be told of another language. */
export function isPlainClaim({ locale }: RoundRecord, sentence: string): boolean {
  if (locale !== "es") return true;
  const { signs, questions } = readMessage(sentence, locale);
  return !signs.has("dontKnow") && questions.length === 0 && !/\bno\b/i.test(sentence);
}
