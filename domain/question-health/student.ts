/**
 * The quantile of Student's t at the normal quantile `z` and `df` degrees of freedom, by the expansion of Cornish and
 * Fisher (Abramowitz & Stegun 1964, 26.7.5). From 5 degrees of freedom on it is right to a hundredth.
 */
export function studentQuantile(z: number, df: number): number {
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160;
  return z + g1 / df + g2 / df ** 2 + g3 / df ** 3 + g4 / df ** 4;
}
