/** The value below which `share` of the samples lie; no number where one of them is none: it could lie anywhere. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.some(Number.isNaN)) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

export const p50 = (samples: readonly number[]) => percentile(samples, 0.5);
export const p99 = (samples: readonly number[]) => percentile(samples, 0.99);

/** `12.3/45.6`: p50 and p99 in milliseconds. */
export const spread = (samples: readonly number[]) => `${p50(samples).toFixed(1)}/${p99(samples).toFixed(1)}`;

/** Rows in aligned columns, the first row as the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
