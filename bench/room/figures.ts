import { verdict } from "../budgets/budget-table.ts";
import type { Figure } from "../figure.ts";
import { percentile } from "../statistics.ts";

const ms = (value: number) => value.toFixed(2);

/** p50, p95, p99 and how many samples they are of, as cells of a table. */
export const threeOf = (samples: readonly number[]): string[] => [
  ms(percentile(samples, 0.5)),
  ms(percentile(samples, 0.95)),
  ms(percentile(samples, 0.99)),
  String(samples.length),
];

/** Says of each figure whether it keeps to its budget, and hands them on. */
export function told(figures: Figure[]): Figure[] {
  for (const figure of figures) console.log(verdict(figure));
  return figures;
}
