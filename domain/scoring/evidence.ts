import type { Evidence } from "../feedback.ts";
import { addressesGrader } from "./grader-words.ts";

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
  if (instructsGrader(records, index, claim.quote)) return null;
  const echoed = records
    .slice(0, index)
    .some((earlier) => earlier.by === "interviewer" && plain(earlier.text).includes(quote));
  if (echoed && quote.length >= LONG_QUOTE) return null;
  return { kind: record.kind, record_id: record.id, quote: claim.quote.trim(), note: claim.note };
}

/**
 * Whether the words stand in an order to the grader: half of one is one too, and so is a piece of one that was cut into
 * lines or messages. What else stands beside such an order is judged for itself.
 */
export function instructsGrader(records: readonly QuotableRecord[], index: number, quote: string): boolean {
  if (addressesGrader(quote)) return true;
  const pieces = records.flatMap((record, at) =>
    record.by === "candidate" && record.kind === records[index]?.kind
      ? piecesOf(record.text).map((text) => ({ text, at }))
      : [],
  );
  const own = pieces.filter(({ at, text }) => at === index && touches(text, quote));
  if (own.some(({ text }) => addressesGrader(text))) return true;
  const first = pieces.indexOf(own[0] ?? { text: "", at: -1 });
  if (first < 0) return false;
  const around = pieces
    .slice(Math.max(0, first - REACH), first + own.length + REACH)
    .filter((piece) => own.includes(piece) || !addressesGrader(piece.text));
  return isCutOrder(
    around.map(({ text }) => text),
    around.indexOf(own[0] ?? { text: "", at: -1 }),
    own.length,
  );
}

/** Pieces that are no order each but one together, none of them at either end for nothing; these are among them. */
function isCutOrder(pieces: string[], from: number, count: number): boolean {
  const isOrder = (start: number, end: number) => {
    const part = pieces.slice(start, end);
    const unfinished = part.slice(0, -1).some((piece) => !/[.!?;]\s*$/.test(piece));
    return unfinished && addressesGrader(part.map((piece) => piece.slice(0, 400)).join(" "));
  };
  if (!isOrder(0, pieces.length)) return false;
  for (let start = 0; start <= from; start++)
    for (let end = from + count; end <= pieces.length; end++)
      if (isOrder(start, end) && !isOrder(start + 1, end) && !isOrder(start, end - 1)) return true;
  return false;
}

const REACH = 2;
const piecesOf = (text: string): string[] =>
  text.split(/\n+|(?<=[.!?])\s+/).filter((piece) => piece.trim() !== "");

/** The piece holds the quote, or the quote reaches into it. */
function touches(piece: string, quote: string): boolean {
  const [one, other] = [plain(piece), plain(quote)];
  return one.includes(other) || other.includes(one);
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\ufeff]+/g, " ")
    .trim();
