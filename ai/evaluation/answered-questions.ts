import type { DsaRubric } from "../../domain/question.ts";
import type { BriefMessage, RoundRecord } from "../brief.ts";
import { ASKS } from "../builtin/asks.ts";
import { readMessage, type Sign } from "../builtin/reading.ts";
import { statedCosts } from "../complexity.ts";
import { mentions, plainWords } from "../terms.ts";
import { type Answer, quoteWhere, sentencesOf, spokenMessages, unanswered, wholeRound } from "./answer.ts";

/** How the candidate answered the questions whose good answers are known: costs, edge cases and follow-ups. */
export function answeredQuestions(record: RoundRecord, rubric: DsaRubric): Answer {
  const id = "answered_questions";
  const spoken = new Map(spokenMessages(record).map((message) => [message.id, message]));
  const heard = record.messages.flatMap((message) =>
    message.role === "ASSISTANT" ? message : (spoken.get(message.id) ?? []),
  );
  const asked = heard.flatMap((message, index) => {
    const test = message.role === "ASSISTANT" ? knownQuestion(message.text, rubric) : null;
    const later = heard.slice(index + 1);
    const says = (sentence: string) => test !== null && isTold(sentence) && test(sentence);
    return test ? [{ test: says, replies: textsOf(later), next: beforeNext(later, rubric) }] : [];
  });
  if (asked.length === 0) return unanswered(id);
  const answered = asked.filter(({ test, replies }) => replies.flatMap(sentencesOf).some(test));
  if (answered.length * 2 < asked.length) {
    // An answer in words that are not known here is not held against anyone; no answer at all is.
    const evaded = asked.filter(({ next }) => next.every(isEvasive)).length;
    if (evaded * 2 <= asked.length) return unanswered(id);
    const note = `${evaded} of ${asked.length} questions got no answer`;
    return { id, holds: false, evidence: [wholeRound(record, note)] };
  }
  const words = new Set(answered.flatMap(({ replies }) => replies));
  const test = answered[0]?.test ?? (() => false);
  // Whether it is right was not read, so it is not said.
  const quote = quoteWhere(record, "speaks of what was asked", (sentence) =>
    [...words].some((reply) => reply.includes(sentence) && test(sentence)),
  );
  return quote ? { id, holds: true, evidence: [quote] } : unanswered(id);
}

/** Words that stand for something: neither asked back nor in a sentence that only says that it is not known. */
export function isTold(sentence: string): boolean {
  if (sentence.endsWith("?")) return false;
  const { signs, words } = readMessage(sentence);
  return words > MORE_THAN_UNSURE || !(signs.has("dontKnow") || signs.has("declines"));
}

/** A longer sentence says something beside its doubt. */
const MORE_THAN_UNSURE = 14;

function isEvasive(reply: string): boolean {
  const { signs } = readMessage(reply);
  return EVASIVE.some((sign) => signs.has(sign));
}

const EVASIVE: Sign[] = ["empty", "chatter", "gibberish", "dontKnow", "declines", "offTopic", "instructs"];

/** What shows that this question was answered; null for a question with no known answer. */
function knownQuestion(text: string, rubric: DsaRubric): ((reply: string) => boolean) | null {
  const plain = plainWords(text);
  const has = (ask: string) => plain.includes(plainWords(ask));
  if ([...ASKS.cost, ...ASKS.finalCost, ...ASKS.fastEnough].some(has))
    return (reply) => statedCosts(reply).length > 0;
  const known = [...rubric.edge_cases, ...rubric.follow_ups].find((one) => has(one.ask));
  if (!known) return null;
  return (reply) => mentions(reply, known.terms);
}

/** What the candidate said until the next such question: nothing but evasions leave it unanswered. */
function beforeNext(later: BriefMessage[], rubric: DsaRubric): string[] {
  const next = later.findIndex(
    (message) => message.role === "ASSISTANT" && knownQuestion(message.text, rubric) !== null,
  );
  return textsOf(next < 0 ? later : later.slice(0, next));
}

const textsOf = (messages: BriefMessage[]): string[] =>
  messages.filter((message) => message.role === "USER").map((message) => message.text);
