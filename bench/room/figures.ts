import { percentile } from "../statistics.ts";

const ms = (value: number) => value.toFixed(2);

/** p50, p95, p99 and how many samples they are of, as cells of a table. */
export const threeOf = (samples: readonly number[]): string[] => [
  ms(percentile(samples, 0.5)),
  ms(percentile(samples, 0.95)),
  ms(percentile(samples, 0.99)),
  String(samples.length),
];

/** Whether a figure keeps to its budget, in words. */
export const verdict = (value: number, most: number, unit = " ms"): string =>
  `${value.toFixed(2)}${unit} (at most ${most}${unit}): ${value <= most ? "holds" : "MISSED"}`;
