import type { Evidence } from "../../domain/feedback.ts";
import {
  instructsGrader,
  isTelling,
  type QuotableRecord,
  verifyQuote,
} from "../../domain/scoring/evidence.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { ownClaim } from "./own-claim.ts";

/** One check of the rubric with its answer: null where the record does not show it. */
export type Answer = { id: Check["id"]; holds: boolean | null; evidence: Evidence[] };

export const unanswered = (id: Check["id"]): Answer => ({ id, holds: null, evidence: [] });

/** What was given with the task, then the texts of a round that may be quoted. The code's record is the round. The same list each time, so that what is told of it is kept. */
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
  return [...taskOf(record), ...broughtToLight(record), ...messages, ...(finalCode.touched ? [code] : [])];
}

/** What a design round brought to light: the product's words, though the interviewer may have told them in others. */
function broughtToLight({ task, roundId }: RoundRecord): QuotableRecord[] {
  const told =
    task.kind === "scenario"
      ? task.stages.map(({ text }) => text)
      : task.kind === "design" && task.twist
        ? [task.twist.text]
        : [];
  return told.map((text, index) => ({
    kind: "message",
    id: `${roundId}-told-${index}`,
    by: "interviewer",
    text,
  }));
}

/** What the candidate was shown before the first word: none of it is theirs, wherever it stands again. */
function taskOf({ question, finalCode }: RoundRecord): QuotableRecord[] {
  const { title, description, starter_code, options } = question.public;
  const given = [title, description, ...options.map((option) => option.text)].join("\n");
  const { language } = finalCode;
  return [
    { kind: "message", id: "statement", by: "task", text: given },
    {
      kind: "code",
      id: "starter_code",
      by: "task",
      text: language === "markdown" ? "" : starter_code[language],
    },
  ];
}

type Messages = RoundRecord["messages"];

/** The first sentence of the candidate's whose claim passes the test, verbatim, as checked evidence. */
export const quoteWhere = (
  record: RoundRecord,
  note: string,
  test: (claim: string) => boolean,
  among?: Messages,
): Evidence | null => bestQuote(record, note, (claim) => (test(claim) ? 1 : 0), among);

/** The sentence of the candidate's whose claim shows most, the first of equals; null where none shows anything. */
export const bestQuote = (
  record: RoundRecord,
  note: string,
  shows: (claim: string) => number,
  among: Messages = spokenMessages(record),
): Evidence | null =>
  best(record, note, among, (sentence) => {
    const claim = ownClaim(sentence);
    return claim ? shows(claim) : 0;
  });

/** The first sentence for which the test holds as it stands: for questions, which claim nothing. */
export const questionWhere = (
  record: RoundRecord,
  note: string,
  test: (sentence: string) => boolean,
): Evidence | null => best(record, note, spokenMessages(record), (sentence) => (test(sentence) ? 1 : 0));

/** Whoever says this much that is no evidence gets no further hearing on a check: a round of hours must be graded in seconds. */
const MOST_REFUSED = 30;

function best(
  record: RoundRecord,
  note: string,
  among: Messages,
  shows: (sentence: string) => number,
): Evidence | null {
  const records = quotableRecords(record);
  let best: { evidence: Evidence; shown: number } | null = null;
  let refused = 0;
  for (const message of among) {
    const sentences = sentencesOf(message.text);
    for (const [index, sentence] of sentences.entries()) {
      const shown = shows(sentence);
      if (shown <= (best?.shown ?? 0)) continue;
      const quote = isTelling("message", sentence) ? cut(sentence) : wider(message.text, sentences, index);
      const evidence = verifyQuote(records, { record_id: message.id, quote, note });
      if (evidence) best = { evidence, shown };
      else if (++refused === MOST_REFUSED) return best?.evidence ?? null;
    }
  }
  return best?.evidence ?? null;
}

/** What is claimed in each message, a sentence a line. */
export const claimsIn = (messages: Messages): string[] =>
  messages.map(({ text }) => sentencesOf(text).map(ownClaim).filter(Boolean).join("\n"));

/** The candidate's messages without the sentences that are meant for whoever grades; those that are nothing else are left out. Told once a record. */
export function spokenMessages(record: RoundRecord): RoundRecord["messages"] {
  const known = spoken.get(record.messages);
  if (known) return known;
  const records = quotableRecords(record);
  const own = record.messages.flatMap((message) => {
    if (message.role !== "USER") return [];
    const index = records.findIndex(({ id }) => id === message.id);
    const sentences = sentencesOf(message.text);
    const kept = sentences.filter((sentence) => !instructsGrader(records, index, sentence));
    if (kept.length === sentences.length) return [message];
    return kept.length > 0 ? [{ ...message, text: kept.join("\n") }] : [];
  });
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

/** A sentence of a word or two is quoted with the one after it or, at the end, the one before it. */
function wider(text: string, sentences: string[], index: number): string {
  const sentence = sentences[index] ?? "";
  const [first, last] = index + 1 < sentences.length ? [index, index + 1] : [Math.max(0, index - 1), index];
  const from = text.indexOf(sentences[first] ?? "");
  const end = sentences[last] ?? "";
  const quote = cut(text.slice(from, text.indexOf(end, from) + end.length));
  return quote.includes(sentence) ? quote : sentence;
}

/** A quote is a sentence, not a page: the beginning of a long one, up to a whole word. */
function cut(sentence: string): string {
  return sentence.length <= 240 ? sentence : sentence.slice(0, 240).replace(/\S+$/, "").trim();
}
