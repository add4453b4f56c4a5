import type { Exchange } from "../../domain/design-question.ts";
import type { DsaRubric } from "../../domain/question.ts";
import type { BriefMessage, RoundRecord } from "../brief.ts";
import { ASKS } from "../builtin/asks.ts";
import { readMessage, type Sign } from "../builtin/reading.ts";
import { statedCosts } from "../complexity.ts";
import { mentions, plainWords } from "../terms.ts";
import { type Answer, quoteWhere, sentencesOf, spokenMessages, unanswered, wholeRound } from "./answer.ts";
import { ownClaim } from "./own-claim.ts";

/** How the candidate answered the questions whose good answers are known: costs, edge cases and follow-ups. */
export const answeredQuestions = (record: RoundRecord, rubric: DsaRubric): Answer =>
  answered(record, (text) => knownQuestion(text, rubric));

/** The same of a system-design round: the authored follow-ups, and what changed in the middle. */
export const answeredFollowUps = (record: RoundRecord, exchanges: readonly Exchange[]): Answer =>
  answered(record, (text) => {
    const put = exchanges.find(({ ask }) => plainWords(text).includes(plainWords(ask)));
    return put ? (reply) => mentions(reply, put.terms) : null;
  });

/** What shows in the candidate's words that a question of the interviewer's was answered; null for one whose answers are not known. */
type Known = (question: string) => ((claim: string) => boolean) | null;

function answered(record: RoundRecord, known: Known): Answer {
  const id = "answered_questions";
  const spoken = new Map(spokenMessages(record).map((message) => [message.id, message]));
  const heard = record.messages.flatMap((message) =>
    message.role === "ASSISTANT" ? message : (spoken.get(message.id) ?? []),
  );
  const asked = heard.flatMap((message, index) => {
    const test = message.role === "ASSISTANT" ? known(message.text) : null;
    const later = heard.slice(index + 1);
    const replies = later.filter(isReply);
    // Where the time for it was over, nobody was there to be waited for.
    if (!test || (replies.length === 0 && isOverTime(record))) return [];
    return [{ test, replies, next: beforeNext(later, known) }];
  });
  if (asked.length === 0) return unanswered(id);
  const held = asked.filter(({ test, replies }) =>
    replies.some(({ text }) => sentencesOf(text).map(ownClaim).some(test)),
  );
  if (held.length * 2 < asked.length) {
    // An answer in words that are not known here is not held against anyone; no answer at all is.
    const evaded = asked.filter(({ next }) => next.every(isEvasive)).length;
    if (evaded * 2 <= asked.length) return unanswered(id);
    const note = `${evaded} of ${asked.length} questions got no answer`;
    return { id, holds: false, evidence: [wholeRound(record, note)] };
  }
  for (const { test, replies } of held) {
    // Whether it is right was not read, so it is not said.
    const quote = quoteWhere(record, "speaks of what was asked", test, replies);
    if (quote) return { id, holds: true, evidence: [quote] };
  }
  return unanswered(id);
}

const isOverTime = ({ facts: { duration_sec, time_limit_min }, messages }: RoundRecord): boolean =>
  time_limit_min !== null && duration_sec >= time_limit_min * 60 && messages.some(isReply);

function isEvasive(reply: string): boolean {
  const { signs } = readMessage(reply);
  return EVASIVE.some((sign) => signs.has(sign));
}

const EVASIVE: Sign[] = ["empty", "chatter", "gibberish", "dontKnow", "declines", "offTopic", "instructs"];

/** What shows that this question was answered; null for a question with no known answer. */
function knownQuestion(text: string, rubric: DsaRubric): ReturnType<Known> {
  const plain = plainWords(text);
  const has = (ask: string) => plain.includes(plainWords(ask));
  if ([...ASKS.cost, ...ASKS.finalCost, ...ASKS.fastEnough].some(has))
    return (reply) => statedCosts(reply).length > 0;
  const known = [...rubric.edge_cases, ...rubric.follow_ups].find((one) => has(one.ask));
  if (!known) return null;
  return (reply) => mentions(reply, known.terms);
}

/** What the candidate said until the next such question: nothing but evasions leave it unanswered. */
function beforeNext(later: BriefMessage[], known: Known): string[] {
  const next = later.findIndex((message) => message.role === "ASSISTANT" && known(message.text) !== null);
  return (next < 0 ? later : later.slice(0, next)).filter(isReply).map(({ text }) => text);
}

const isReply = ({ role }: BriefMessage): boolean => role === "USER";
