/** An estimate with the range it probably lies in. */
export type Interval = { value: number; low: number; high: number };

/** Standard normal quantiles: 95 % and 99 % of a normal lie within ± these. */
export const Z95 = 1.959964;
export const Z99 = 2.575829;

/**
 * The share of `hits` in `n` with its interval (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference"): it stays within 0 and 1 and holds what it says for few answers too. Null: nothing was counted.
 */
export function shareOf(hits: number, n: number, z = Z95): Interval | null {
  if (n <= 0) return null;
  const share = hits / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { value: share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
