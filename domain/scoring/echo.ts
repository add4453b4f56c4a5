import type { QuotableRecord } from "./evidence.ts";
import { plain } from "./plain.ts";

/** So many words in a row are nobody's by chance. */
const RUN = 8;
/** With this share of its words said before by the interviewer, a quote says nothing of its own. */
const BULK = 0.6;

/**
 * Whether the bulk of a quote was said by the interviewer before: words that stand in runs of eight or more in an earlier
 * text of theirs. The whole message is looked at, so that a piece of an echo is one too, whatever stands before it.
 */
export function isEcho(records: readonly QuotableRecord[], index: number, quote: string): boolean {
  const said = runsSaid(records);
  const record = records[index];
  if (!record || said.size === 0) return false;
  const words = wordsOf(record.text);
  const repeated = words.map(() => false);
  for (let at = 0; at + RUN <= words.length; at++) {
    const first = said.get(words.slice(at, at + RUN).join(" "));
    if (first !== undefined && first < index) repeated.fill(true, at, at + RUN);
  }
  if (!repeated.includes(true)) return false;
  const wanted = wordsOf(quote);
  if (wanted.length === 0) return false;
  let found = false;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    // The first and the last word may be cut in a quote.
    if (
      !wanted.every((word, next) => words[at + next] === word || isCut(word, words[at + next], next, wanted))
    )
      continue;
    found = true;
    const same = repeated.slice(at, at + wanted.length).filter(Boolean).length;
    if (same < wanted.length * BULK) return false;
  }
  return found;
}

function isCut(word: string, whole: string | undefined, at: number, wanted: readonly string[]): boolean {
  if (whole === undefined) return false;
  return (at === 0 && whole.endsWith(word)) || (at === wanted.length - 1 && whole.startsWith(word));
}

/** Each run of words of the interviewer's, with the place of the first record that holds it. Told once for the records of a round. */
function runsSaid(records: readonly QuotableRecord[]): ReadonlyMap<string, number> {
  const known = runs.get(records);
  if (known) return known;
  const found = new Map<string, number>();
  for (const [index, { by, text }] of records.entries()) {
    if (by !== "interviewer") continue;
    const words = wordsOf(text);
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(" ");
      if (!found.has(run)) found.set(run, index);
    }
  }
  runs.set(records, found);
  return found;
}

const runs = new WeakMap<readonly QuotableRecord[], Map<string, number>>();

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
