import { kept } from "../domain/kept.ts";

/** True when the text makes the point that one of the terms stands for: whole words, plural or not, hyphen or space. */
export function mentions(text: string, terms: readonly string[]): boolean {
  return firstMention(text, terms) !== null;
}

/** The first of the terms that stands in the text. */
export function firstMention(text: string, terms: readonly string[]): string | null {
  const words = plainWords(text);
  return terms.find((term) => stands(words, plainWords(term))) ?? null;
}

/** Lower case, one kind of quote and dash, hyphens between letters as spaces, single spaces. */
export const plainWords = kept(
  (text: string): string =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[−–—]/g, "-")
      .replace(/(?<=\p{L})-(?=\p{L})/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  // A grading asks for the same sentences and terms thousands of times.
  4000,
);

const WORD = /[\p{L}\p{N}_]/u;

function stands(words: string, term: string): boolean {
  if (!term) return false;
  for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
    const opens = !WORD.test(term[0] ?? "") || !WORD.test(words[at - 1] ?? " ");
    const after = words.slice(at + term.length);
    const closes = !WORD.test(term.at(-1) ?? "") || /^(?:e?s)?(?![\p{L}\p{N}_])/u.test(after);
    if (opens && closes) return true;
  }
  return false;
}
