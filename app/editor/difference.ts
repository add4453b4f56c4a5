import { ChangeSet, Text } from "@codemirror/state";

type Hunk = { from: number; to: number; insert: string };

/** More line pairs than this are not compared one by one: the stretch counts as replaced. */
const MAX_PAIRS = 1_000_000;

/** The changes that turn one text into another, line by line and within a changed line only where it differs. */
export function difference(from: string, to: string): ChangeSet {
  const hunks = changedLines(from.split(/(?<=\n)/), to.split(/(?<=\n)/)).map((hunk) => narrowed(hunk, from));
  const changes = hunks.map(({ insert, ...range }) => ({ ...range, insert: Text.of(insert.split("\n")) }));
  return ChangeSet.of(changes, from.length);
}

/** Stretches of lines that differ, between the lines both have in the same order. */
function changedLines(old: string[], now: string[]): Hunk[] {
  const same = commonLines(old, now);
  const hunks: Hunk[] = [];
  let [at, i, j] = [0, 0, 0];
  for (const [nextOld, nextNow] of [...same, [old.length, now.length] as const]) {
    const gone = old.slice(i, nextOld).join("").length;
    const insert = now.slice(j, nextNow).join("");
    if (gone > 0 || insert) hunks.push({ from: at, to: at + gone, insert });
    at += gone + (old[nextOld]?.length ?? 0);
    [i, j] = [nextOld + 1, nextNow + 1];
  }
  return hunks;
}

/** Index pairs of a longest common subsequence. */
function commonLines(old: string[], now: string[]): [number, number][] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [rows, columns] = [old.length - end, now.length - end];
  const pairs: [number, number][] = [];
  for (let k = 0; k < start; k += 1) pairs.push([k, k]);
  if ((rows - start) * (columns - start) <= MAX_PAIRS) pairs.push(...longest(old, now, start, rows, columns));
  for (let k = 0; k < end; k += 1) pairs.push([rows + k, columns + k]);
  return pairs;
}

function longest(old: string[], now: string[], start: number, rows: number, columns: number) {
  const width = columns - start + 1;
  const lengths = new Uint32Array((rows - start + 1) * width);
  const cell = (i: number, j: number) => (i - start) * width + (j - start);
  for (let i = rows - 1; i >= start; i -= 1)
    for (let j = columns - 1; j >= start; j -= 1)
      lengths[cell(i, j)] =
        old[i] === now[j]
          ? lengths[cell(i + 1, j + 1)]! + 1
          : Math.max(lengths[cell(i + 1, j)]!, lengths[cell(i, j + 1)]!);
  const pairs: [number, number][] = [];
  for (let [i, j] = [start, start]; i < rows && j < columns; ) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (lengths[cell(i + 1, j)]! >= lengths[cell(i, j + 1)]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Without what the old and the new stretch begin and end with alike. */
function narrowed({ from, to, insert }: Hunk, text: string): Hunk {
  let start = 0;
  while (start < insert.length && from + start < to && text[from + start] === insert[start]) start += 1;
  let end = 0;
  const most = Math.min(to - from, insert.length) - start;
  while (end < most && text[to - 1 - end] === insert[insert.length - 1 - end]) end += 1;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}
