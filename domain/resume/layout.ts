import { periodIn } from "./dates.ts";
import { headingOf } from "./sections.ts";

/** A piece of text where a page has it; y grows upwards. */
export type PlacedText = { text: string; x: number; y: number; width: number; size: number };

/**
 * The lines of a page in the order in which they are read: column after column where it has two, row by row where what stands
 * side by side belongs together, as in a table or before dates at the right edge. Tabs divide what stands apart in a row.
 */
export function linesOfPage(texts: readonly PlacedText[]): string[] {
  const rows = rowsOf(texts);
  const columns = columnsOf(rows);
  if (!columns) return rows.map(joined);
  const { from, to, gutter } = columns;
  const side = (isLeft: boolean) =>
    rows
      .slice(from, to)
      .map((row) => row.filter((part) => part.x < gutter - 1 === isLeft))
      .filter((row) => row.length > 0);
  return [...rows.slice(0, from), ...side(true), ...side(false), ...rows.slice(to)].map(joined);
}

type Part = { text: string; x: number; end: number };
type Row = Part[];

const joined = (row: Row): string => row.map((part) => part.text.trim()).join("\t");

function rowsOf(texts: readonly PlacedText[]): Row[] {
  const rows: { y: number; texts: PlacedText[] }[] = [];
  const visible = texts.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y);
  for (const text of visible) {
    const row = rows.at(-1);
    if (row && row.y - text.y < Math.max(2, 0.4 * text.size)) row.texts.push(text);
    else rows.push({ y: text.y, texts: [text] });
  }
  return rows.map((row) => partsOf(row.texts.sort((a, b) => a.x - b.x)));
}

/** Texts with no more than the width of a few letters between them are one. */
function partsOf(texts: readonly PlacedText[]): Row {
  const parts: Part[] = [];
  for (const { text, x, width, size } of texts) {
    const last = parts.at(-1);
    const gap = last ? x - last.end : 0;
    const apart = last && /^[•·▪■●○◦‣–*-]$/u.test(last.text.trim()) ? 4 : 1.3;
    if (!last || gap > apart * size) parts.push({ text, x, end: x + width });
    else {
      const blank = gap > 0.15 * size && !/\s$/.test(last.text) && !/^\s/.test(text) ? " " : "";
      last.text += blank + text;
      last.end = Math.max(last.end, x + width);
    }
  }
  return parts;
}

type Columns = { from: number; to: number; gutter: number };

const FEWEST = 4;
/** A page that someone wrote has few; one that a program wrote to wear us out may have thousands. */
const MOST_EDGES = 40;

/** The rows between which the page has two columns, and where the right one begins. */
function columnsOf(rows: readonly Row[]): Columns | null {
  let best: (Columns & { weight: number }) | null = null;
  for (const gutter of edgesOf(rows)) {
    const { from, to } = longestRun(rows, gutter);
    const left = rows.slice(from, to).flatMap((row) => row.filter((part) => part.x < gutter - 1));
    const right = rows.slice(from, to).flatMap((row) => row.filter((part) => part.x >= gutter - 1));
    const weight = Math.min(left.length, right.length);
    if (weight < FEWEST || weight <= (best?.weight ?? 0) || !areColumns(rows.slice(from, to), left, right))
      continue;
    best = { from, to, gutter, weight };
  }
  return best;
}

/** Where several rows have a part that begins at the same place, other than the first such place. */
function edgesOf(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const part of rows.flat()) {
    const edge = Math.round(part.x / 2) * 2;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const leftmost = rows.flat().reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return [...counts]
    .filter(([edge, count]) => count >= FEWEST && edge > leftmost + 40)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_EDGES)
    .map(([edge]) => edge - 1);
}

/** The longest run of rows in which nothing stands across the edge. */
function longestRun(rows: readonly Row[], gutter: number): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const crosses =
      at === rows.length || rows[at]?.some((part) => part.x < gutter - 1 && part.end > gutter + 2);
    if (!crosses) continue;
    if (at - from > best.to - best.from) best = { from, to: at };
    from = at + 1;
  }
  return best;
}

/** Columns have headings of their own each, or lines of their own; a table's cells and dates at the edge have neither. */
function areColumns(rows: readonly Row[], left: readonly Part[], right: readonly Part[]): boolean {
  const share = (parts: readonly Part[], is: (part: Part) => boolean) =>
    parts.filter(is).length / parts.length;
  if (share(right, ({ text }) => isDateLike(text)) > 0.5 || share(left, ({ text }) => isDateLike(text)) > 0.5)
    return false;
  const hasHeading = (parts: readonly Part[]) => parts.some(({ text }) => headingOf(text) !== null);
  if (hasHeading(left) && hasHeading(right)) return true;
  const shared = rows.filter((row) => row.length > 1).length;
  return hasHeading(right) === hasHeading(left) && shared < 0.4 * rows.length;
}

const isDateLike = (text: string): boolean =>
  (periodIn(text) !== null || /(?:19|20)\d\d/.test(text)) && text.trim().length < 30;
