import type { Evidence } from "../../domain/feedback.ts";
import { instructsGrader, type QuotableRecord, verifyQuote } from "../../domain/scoring/evidence.ts";
import type { CheckId } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";

/** One check of the rubric with its answer: null where the record does not show it. */
export type Answer = { id: CheckId; holds: boolean | null; evidence: Evidence[] };

export const unanswered = (id: CheckId): Answer => ({ id, holds: null, evidence: [] });

/** The texts of a round that may be quoted. The code's record is the round. The same list each time, so that what is told of it is kept. */
export function quotableRecords(record: RoundRecord): readonly QuotableRecord[] {
  const known = quotable.get(record);
  if (known) return known;
  const found = recordsOf(record);
  quotable.set(record, found);
  return found;
}

const quotable = new WeakMap<RoundRecord, QuotableRecord[]>();

function recordsOf(record: RoundRecord): QuotableRecord[] {
  const messages = record.messages.map(
    (message): QuotableRecord => ({
      kind: "message",
      id: message.id,
      by: message.role === "USER" ? "candidate" : "interviewer",
      text: message.text,
    }),
  );
  const { finalCode, roundId } = record;
  const code: QuotableRecord = { kind: "code", id: roundId, by: "candidate", text: finalCode.text };
  return finalCode.touched ? [...messages, code] : messages;
}

/** The first sentence of the candidate's for which the test holds, verbatim, as checked evidence. */
export const quoteWhere = (
  record: RoundRecord,
  note: string,
  test: (sentence: string) => boolean,
): Evidence | null => bestQuote(record, note, (sentence) => (test(sentence) ? 1 : 0));

/** Whoever says this much that is no evidence gets no further hearing on a check: a round of hours must be graded in seconds. */
const MOST_REFUSED = 30;

/** The sentence of the candidate's that shows most, the first of equals; null where none shows anything. */
export function bestQuote(
  record: RoundRecord,
  note: string,
  shows: (sentence: string) => number,
): Evidence | null {
  const records = quotableRecords(record);
  let best: { evidence: Evidence; shown: number } | null = null;
  let refused = 0;
  for (const message of spokenMessages(record)) {
    for (const sentence of sentencesOf(message.text)) {
      const shown = shows(sentence);
      if (shown <= (best?.shown ?? 0)) continue;
      const evidence = verifyQuote(records, { record_id: message.id, quote: cut(sentence), note });
      if (evidence) best = { evidence, shown };
      else if (++refused === MOST_REFUSED) return best?.evidence ?? null;
    }
  }
  return best?.evidence ?? null;
}

/** The candidate's messages that are words of the interview, and not to whoever grades it. Told once a record. */
export function spokenMessages(record: RoundRecord): RoundRecord["messages"] {
  const known = spoken.get(record.messages);
  if (known) return known;
  const records = quotableRecords(record);
  const own = record.messages.filter(
    ({ role, text }, index) => role === "USER" && !instructsGrader(records, index, text),
  );
  spoken.set(record.messages, own);
  return own;
}

const spoken = new WeakMap<RoundRecord["messages"], RoundRecord["messages"]>();

export const wholeRound = (record: RoundRecord, note: string): Evidence => ({
  kind: "round",
  record_id: record.roundId,
  quote: null,
  note,
});

export const ofRun = (id: string, note: string): Evidence => ({
  kind: "run",
  record_id: id,
  quote: null,
  note,
});

/** Pieces of the text as they stand in it. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** A quote is a sentence, not a page: the beginning of a long one, up to a whole word. */
function cut(sentence: string): string {
  return sentence.length <= 240 ? sentence : sentence.slice(0, 240).replace(/\S+$/, "").trim();
}
