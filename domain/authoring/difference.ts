import type { DraftField } from "./draft.ts";
import type { WireDraft } from "./wire.ts";
import { inFileOrder } from "./wrong-order.ts";

type Comparable = Omit<WireDraft, "cases"> & { cases: { input: string; expected_output: string }[] };

/** The fields in which two states of a question differ. Ids of cases and the order of wrong solutions do not count. */
export function changedFields(a: Comparable, b: Comparable): DraftField[] {
  const fields = Object.keys(a) as DraftField[];
  return fields.filter((field) => canonical(comparable(a, field)) !== canonical(comparable(b, field)));
}

function comparable(draft: Comparable, field: DraftField): unknown {
  if (field === "cases") return draft.cases.map((testCase) => ({ ...testCase, id: "" }));
  return field === "wrong" ? inFileOrder(draft.wrong) : draft[field];
}

/** JSON with the keys of every object in order: equal for what means the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export type DiffLine = { kind: "same" | "removed" | "added"; text: string };

/** What to take from `before` and add to it, line by line, so that `after` comes out. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const start = sharedStart(a, b);
  const end = Math.min(sharedStart(a.toReversed(), b.toReversed()), Math.min(a.length, b.length) - start);
  return [
    ...marked("same", a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...marked("same", a.slice(a.length - end)),
  ];
}

const linesOf = (text: string) => (text === "" ? [] : text.split("\n"));

const marked = (kind: DiffLine["kind"], lines: string[]): DiffLine[] => lines.map((text) => ({ kind, text }));

function sharedStart(a: string[], b: string[]): number {
  const differs = a.findIndex((line, at) => line !== b[at]);
  return differs === -1 ? a.length : differs;
}

/** Beyond this a table of all pairs would take too long, and nobody reads such a difference line by line. */
const MAX_PAIRS = 4_000_000;

function middle(a: string[], b: string[]): DiffLine[] {
  if (a.length * b.length > MAX_PAIRS) return [...marked("removed", a), ...marked("added", b)];
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine = "", theirs = ""] = [a[i], b[j]];
    if (i < a.length && j < b.length && mine === theirs) {
      lines.push({ kind: "same", text: mine });
      i++;
      j++;
    } else if (
      j === b.length ||
      (i < a.length && at(common, (i + 1) * width + j) >= at(common, i * width + j + 1))
    ) {
      lines.push({ kind: "removed", text: mine });
      i++;
    } else {
      lines.push({ kind: "added", text: theirs });
      j++;
    }
  }
  return lines;
}

/** For each pair of places, how many lines the rests of both have in common, in order. */
function commonLengths(a: string[], b: string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? at(table, (i + 1) * width + j + 1) + 1
          : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
  return table;
}

const at = (table: Uint32Array, place: number) => table[place] ?? 0;
