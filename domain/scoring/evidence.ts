import type { Evidence } from "../feedback.ts";

/** A text of the round that may be quoted, and whose words it is. */
export type QuotableRecord = {
  kind: "message" | "code";
  id: string;
  by: "candidate" | "interviewer";
  text: string;
};

const MIN_QUOTE = 4;
const LONG_QUOTE = 40;

/**
 * The quote as evidence, or null unless it stands verbatim (but for case and white space) in that record, is the
 * candidate's own, and does not address the grader.
 */
export function verifyQuote(
  records: readonly QuotableRecord[],
  claim: { record_id: string; quote: string; note: string },
): Evidence | null {
  const index = records.findIndex((record) => record.id === claim.record_id);
  const record = records[index];
  if (!record || record.by !== "candidate") return null;
  const quote = plain(claim.quote);
  const text = plain(record.text);
  if (quote.length < MIN_QUOTE && quote !== text) return null;
  if (!quote || !text.includes(quote)) return null;
  if (addressesGrader(surrounding(record.text, claim.quote))) return null;
  const echoed = records
    .slice(0, index)
    .some((earlier) => earlier.by === "interviewer" && plain(earlier.text).includes(quote));
  if (echoed && quote.length >= LONG_QUOTE) return null;
  return { kind: record.kind, record_id: record.id, quote: claim.quote.trim(), note: claim.note };
}

/** Words meant for whoever grades, rather than for the interview. */
export function addressesGrader(text: string): boolean {
  return GRADER.some((pattern) => pattern.test(plain(text)));
}

const GRADER = [
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:instruction|prompt|rule|rubric|above|previous|earlier|guideline)/,
  /\b(?:give|award|assign|grant|rate|score|grade|mark)\b.{0,20}\b(?:me|my|myself|(?:the|this) (?:candidate|solution|answer|code|submission|interview)|it)\b.{0,40}\b(?:100|full|max(?:imum)?|perfect|highest|top|level 4|all yes|strong)\b/,
  /\b(?:100 points|full marks|maximum score|perfect score|highest (?:score|level|grade))\b/,
  /\b(?:system prompt|you are (?:now )?(?:a|an|the) (?:grader|evaluator|judge|assistant)|as (?:a|an|the) (?:grader|evaluator|judge))\b/,
  /\b(?:the candidate|this candidate|candidate's (?:answer|code|solution)) (?:is|was|has|did|should|deserves|demonstrat\w+|answered|show\w*)\b/,
  /\b(?:grader|evaluator|evaluation model|llm judge)\b\s*[:,]/,
  /\banswer (?:yes|"yes") to (?:all|every)/,
];

/** The sentence or line that the quote stands in: half of an instruction is one too. */
function surrounding(text: string, quote: string): string {
  const line = text.split(/\n+|(?<=[.!?])\s+/).find((part) => plain(part).includes(plain(quote)));
  return `${line ?? quote} ${quote}`;
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\ufeff]+/g, " ")
    .trim();
