import { OUTCOMES, type Outcome, SIZES } from "./measured.ts";

/** How often something of this size happened, as the store of measurements counts it. */
export type Counted = { series: string; what: string; outcome: Outcome; size: number; count: number };

/** One part's figures over a window. p50 and p95 of those that were done, in milliseconds; null: none was. */
export type PartFigures = {
  series: string;
  what: string;
  count: number;
  refused: number;
  failed: number;
  p50: number | null;
  p95: number | null;
};

/** The figures of each part (`what` of a series), and of each series as a whole under the name ALL, most frequent first. */
export function figuresOf(rows: readonly Counted[]): PartFigures[] {
  const groups = new Map<string, Counted[]>();
  for (const row of rows)
    for (const what of [ALL, row.what]) {
      const key = `${row.series}\n${what}`;
      groups.set(key, [...(groups.get(key) ?? []), { ...row, what }]);
    }
  return [...groups.values()].map(together).sort((a, b) => b.count - a.count);
}

export const ALL = "*";

function together(rows: Counted[]): PartFigures {
  const [first] = rows;
  const sum = (of: Outcome) => total(rows.filter(({ outcome }) => outcome === of));
  const done = rows.filter(({ outcome }) => outcome === "ok");
  return {
    series: first?.series ?? "",
    what: first?.what ?? "",
    count: OUTCOMES.reduce((all, outcome) => all + sum(outcome), 0),
    refused: sum("refused"),
    failed: sum("failed"),
    p50: quantile(done, 0.5),
    p95: quantile(done, 0.95),
  };
}

/** Within its class a time is taken to lie anywhere alike. */
export function quantile(rows: readonly Pick<Counted, "size" | "count">[], q: number): number | null {
  const wanted = total(rows) * q;
  if (wanted === 0) return null;
  let below = 0;
  for (const [index, size] of SIZES.entries()) {
    const here = total(rows.filter((row) => row.size === size));
    if (here > 0 && below + here >= wanted) {
      const from = SIZES[index - 1] ?? 0;
      return from + (size - from) * ((wanted - below) / here);
    }
    below += here;
  }
  return SIZES.at(-1) ?? null;
}

const total = (rows: readonly { count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);
