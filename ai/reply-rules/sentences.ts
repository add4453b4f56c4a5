export type Sentence = { text: string; end: number; question: boolean };

/**
 * The sentences of a text. A full stop within a number, an abbreviation, an identifier (`nums[i].length`) or back ticks
 * ends none. `whole`: nothing follows; else a sentence that ends where the text does may still go on and is left out.
 */
export function sentencesOf(text: string, { whole = true }: { whole?: boolean } = {}): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number, question: boolean) => {
    const words = text.slice(start, end).trim();
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ text: words, end, question });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "`") at = afterTicks(text, at) - 1;
    else if (char === "\n") close(at, false);
    else if (ENDS.test(char)) {
      const tail = TAIL.exec(text.slice(at))?.[0] ?? char;
      if (endsSentence(text, at, at + tail.length, whole)) close(at + tail.length, /[?？]/.test(tail));
      at += tail.length - 1;
    }
  }
  if (whole) close(text.length, false);
  return found;
}

const ENDS = /[.?!…。？！]/;
/** The mark with those after it, closing quotes and brackets included. */
const TAIL = /^[.?!…。？！]+["'”’»)\]*_]*/;
const NEVER_ENDS =
  /(?:^|[\s("'“‘])(?:e\.g|i\.e|vs|cf|resp|approx|incl|dr|mr|mrs|ms|prof|fig|eq|max|min|avg)$/i;

function endsSentence(text: string, at: number, after: number, whole: boolean): boolean {
  const mark = text[at] ?? "";
  if (/[。？！]/.test(mark)) return true;
  const next = text[after];
  if (next === undefined) return whole;
  if (!/\s/.test(next)) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  // A ternary, not a question.
  if (mark === "?" || mark === "!") return !/\s$/.test(before);
  if (NEVER_ENDS.test(before) || /(?:^|\n)\s*\d+$/.test(before)) return false;
  if (/[?!]/.test(text.slice(at, after))) return true;
  const following = text.slice(after).trimStart()[0];
  if (following === undefined) return whole;
  return !/\p{Ll}/u.test(following);
}

/** Past the back ticks that close those at `at`; past them alone where none follow on the line. */
function afterTicks(text: string, at: number): number {
  const ticks = /^`+/.exec(text.slice(at))?.[0] ?? "`";
  const closing = text.indexOf(ticks, at + ticks.length);
  const line = text.indexOf("\n", at);
  const spans = closing >= 0 && (ticks.length >= 3 || line < 0 || closing < line);
  return (spans ? closing : at) + ticks.length;
}
