import { headingOf } from "./sections.ts";

const MOST_LINES = 4000;
const LONGEST_LINE = 600;

/** Lines as they are read from: without odd signs and blanks, and a heading that stands beside its text on a line of its own. */
export function cleanLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => withHeadingApart(cleaned(line))).slice(0, MOST_LINES);
}

/** Control characters but for the tab, soft hyphens, marks of direction and width, icons of private fonts. */
const UNSEEN = /(?!\t)\p{Cc}|\p{Cf}|\p{Co}|\p{Zl}|\p{Zp}|\uFFFD/gu;

const cleaned = (line: string): string =>
  line
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/ {2,}(?=\S)/g, (blanks) => (blanks.length > 3 ? "\t" : " "))
    .replace(/\s*\t\s*/g, "\t")
    .trim()
    .slice(0, LONGEST_LINE);

function withHeadingApart(line: string): string[] {
  const [first = "", ...rest] = line.split("\t");
  if (rest.length === 0 || !headingOf(first) || rest.every((part) => part.trim() === "")) return [line];
  return [first, rest.join("\t")];
}
