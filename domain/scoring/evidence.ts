import type { Evidence } from "../feedback.ts";
import { isEcho } from "./echo.ts";
import { addressesGrader } from "./grader-words.ts";
import { plain } from "./plain.ts";

/** A text of the round, and whose words it is; only the candidate's may be quoted. `task`: the statement and the starter code. */
export type QuotableRecord = {
  kind: "message" | "code";
  id: string;
  by: "candidate" | "interviewer" | "task";
  text: string;
};

const MIN_WORDS = 3;
const MIN_CHARS = 12;
const LONG_QUOTE = 40;
/** What is longer is looked at piece by piece. */
const LONGEST_QUOTE = 1000;

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
  if (!quote || !text.includes(quote)) return null;
  const isLine = record.kind === "code" && /[\p{L}\p{N}]/u.test(quote) && isLineOf(record.text, quote);
  if (!isTelling(record.kind, quote) && !isLine && quote !== text) return null;
  if (instructsGrader(records, index, claim.quote)) return null;
  const earlier = records.slice(0, index);
  const echoed = earlier.some(({ by, text }) => by === "interviewer" && plain(text).includes(quote));
  if (echoed && quote.length >= LONG_QUOTE) return null;
  if (isEcho(records, index, quote)) return null;
  if (isOfTask(earlier, record, claim.quote)) return null;
  return { kind: record.kind, record_id: record.id, quote: claim.quote.trim(), note: claim.note };
}

/** Whether a quote says something by itself: a word or two may stand anywhere. */
export function isTelling(kind: QuotableRecord["kind"], quote: string): boolean {
  const words = quote.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return plain(quote).length >= MIN_CHARS || (kind === "message" && words.length >= MIN_WORDS);
}

/** Whether the words were given with the task. The head of a block belongs with the code that was written under it. */
function isOfTask(earlier: readonly QuotableRecord[], record: QuotableRecord, quote: string): boolean {
  const given = earlier.filter(({ by }) => by === "task");
  const isStarter = (line: string) => given.some(({ kind, text }) => kind === "code" && isLineOf(text, line));
  const line = plain(quote);
  // A short answer such as "O(n)" may well stand in the statement too.
  if (!isTelling(record.kind, quote)) return record.kind === "code" && isStarter(line);
  if (!given.some(({ text }) => unmarked(text).includes(unmarked(quote)))) return false;
  if (record.kind === "message" || !isStarter(line) || !/[:{]$/.test(line)) return true;
  const lines = linesOf(record.text);
  return !lines.some((one, at) => one === line && at + 1 < lines.length && !isStarter(lines[at + 1] ?? ""));
}

const linesOf = (text: string): string[] => text.split("\n").map(plain).filter(Boolean);
const isLineOf = (text: string, line: string): boolean => linesOf(text).includes(line);
/** Without the signs of Markdown, which a page does not show. */
const unmarked = (text: string): string => plain(text.replace(/[`*_#|]|^\s*[-+>]\s/gm, ""));

/**
 * Whether the words stand in an order to the grader: half of one is one too, and so is a piece of one that was cut into
 * lines or messages. What else stands beside such an order is judged for itself.
 */
export function instructsGrader(records: readonly QuotableRecord[], index: number, quote: string): boolean {
  const record = records[index];
  if (!record) return false;
  const pieces = piecesOf(records).filter((piece) => piece.record.kind === record.kind);
  const own = pieces.filter((piece) => piece.record === record && touches(piece.text, quote));
  if (own.some(isOrder)) return true;
  if (own.length !== 1 && quote.length <= LONGEST_QUOTE && addressesGrader(quote)) return true;
  const first = own[0] ? pieces.indexOf(own[0]) : -1;
  if (first < 0) return false;
  const around = pieces
    .slice(Math.max(0, first - REACH), first + own.length + REACH)
    .filter((piece) => own.includes(piece) || !isOrder(piece));
  const from = own[0] ? around.indexOf(own[0]) : 0;
  return isCutOrder(
    around.map(({ text }) => text),
    from,
    own.length,
  );
}

/** Pieces that are no order each but one together, none of them at either end for nothing; these are among them. */
function isCutOrder(pieces: string[], from: number, count: number): boolean {
  const isOne = (start: number, end: number) => {
    const part = pieces.slice(start, end);
    const unfinished = part.slice(0, -1).some((piece) => !/[.!?;]\s*$/.test(piece));
    return unfinished && addressesGrader(part.map((piece) => piece.slice(0, 400)).join(" "));
  };
  if (!isOne(0, pieces.length)) return false;
  for (let start = 0; start <= from; start++)
    for (let end = from + count; end <= pieces.length; end++)
      if (isOne(start, end) && !isOne(start + 1, end) && !isOne(start, end - 1)) return true;
  return false;
}

const REACH = 2;
/** A sentence or line of the candidate's; whether it is an order is found out when it is asked for. */
type Piece = { record: QuotableRecord; text: string; order: boolean | null };

function isOrder(piece: Piece): boolean {
  piece.order ??= addressesGrader(piece.text);
  return piece.order;
}

/** Told once for the records of a round: each of many quotes is looked up in them. */
function piecesOf(records: readonly QuotableRecord[]): Piece[] {
  const known = pieces.get(records);
  if (known) return known;
  const found = records
    .filter((record) => record.by === "candidate")
    .flatMap((record) =>
      record.text
        .split(/\n+|(?<=[.!?])\s+/)
        .filter((text) => text.trim() !== "")
        .map((text) => ({ record, text, order: null })),
    );
  pieces.set(records, found);
  return found;
}

const pieces = new WeakMap<readonly QuotableRecord[], Piece[]>();

/** The piece holds the quote, or the quote reaches into it. */
function touches(piece: string, quote: string): boolean {
  const [one, other] = [plain(piece), plain(quote)];
  return one.includes(other) || other.includes(one);
}
