import { headingOf } from "./sections.ts";

const MOST_LINES = 3000;
const LONGEST_LINE = 400;

/** Lines as they are read from: without odd signs and blanks, long ones broken, and a heading beside its text on a line of its own. */
export function cleanLines(lines: readonly string[]): string[] {
  return lines
    .slice(0, 4 * MOST_LINES)
    .flatMap((line) => broken(cleaned(line)).flatMap(withHeadingApart))
    .slice(0, MOST_LINES);
}

/** Control characters but for the tab, soft hyphens, marks of direction and width, icons of private fonts. */
const UNSEEN = /(?!\t)\p{Cc}|\p{Cf}|\p{Co}|\p{Zl}|\p{Zp}|\uFFFD/gu;

const cleaned = (line: string): string =>
  line
    .slice(0, 20 * LONGEST_LINE)
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/ {2,}(?=\S)/g, (blanks) => (blanks.length > 3 ? "\t" : " "))
    .replace(/\s*\t\s*/g, "\t")
    .trim();

/** Whole words where there are any: a paragraph of a text file may be one line. */
const broken = (line: string): string[] =>
  line.length <= LONGEST_LINE ? [line] : (line.match(PIECES) ?? []).map((piece) => piece.trim());
const PIECES = new RegExp(`.{1,${LONGEST_LINE}}(?:\\s|$)|.{${LONGEST_LINE}}`, "gu");

function withHeadingApart(line: string): string[] {
  const [first = "", ...rest] = line.split("\t");
  if (rest.length === 0 || !headingOf(first) || rest.every((part) => part.trim() === "")) return [line];
  return [first, rest.join("\t")];
}
