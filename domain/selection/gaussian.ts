/** A normal distribution over `size` quantities. `covariance` stands row by row. */
export type Gaussian = { size: number; mean: Float64Array; covariance: Float64Array };

/** A normally distributed number. */
export type Estimate = { mean: number; variance: number };

/** A weighted sum of a few of the quantities. */
export type Direction = readonly { at: number; weight: number }[];

/** The weighted sum's own distribution; `along` is its covariance with every quantity (S·w). */
export function project(belief: Gaussian, direction: Direction): Estimate & { along: Float64Array } {
  const { size, mean: means, covariance } = belief;
  const along = new Float64Array(size);
  let mean = 0;
  for (const { at, weight } of direction) {
    mean += weight * means[at]!;
    for (let j = 0; j < size; j++) along[j]! += weight * covariance[at * size + j]!;
  }
  let variance = 0;
  for (const { at, weight } of direction) variance += weight * along[at]!;
  return { mean, variance, along };
}

/**
 * Changes `belief` in place after its projection (plus independent noise) turned from `before` into `after`: the Kalman
 * update of rank one (Kalman 1960, "A new approach to linear filtering and prediction problems").
 * Stays positive definite: `after.variance` > 0 and the projection's own variance is at most `before.variance`.
 */
export function condition(belief: Gaussian, along: Float64Array, before: Estimate, after: Estimate): void {
  const { size, mean, covariance } = belief;
  const shift = (after.mean - before.mean) / before.variance;
  const shrink = (before.variance - after.variance) / before.variance ** 2;
  for (let i = 0; i < size; i++) {
    mean[i]! += along[i]! * shift;
    const row = along[i]! * shrink;
    // Both halves get the same number: rounding must not make the matrix lopsided.
    for (let j = 0; j <= i; j++) {
      const value = covariance[i * size + j]! - row * along[j]!;
      covariance[i * size + j] = value;
      covariance[j * size + i] = value;
    }
  }
}

/** Forgets what is known of one quantity, which starts again with `fresh` and without ties to the others. */
export function restart({ size, mean, covariance }: Gaussian, at: number, fresh: Estimate): void {
  for (let j = 0; j < size; j++) {
    covariance[at * size + j] = 0;
    covariance[j * size + at] = 0;
  }
  covariance[at * size + at] = fresh.variance;
  mean[at] = fresh.mean;
}

export const varianceAt = ({ size, covariance }: Gaussian, at: number): number => covariance[at * size + at]!;

export const copyOf = ({ size, mean, covariance }: Gaussian): Gaussian => ({
  size,
  mean: mean.slice(),
  covariance: covariance.slice(),
});

/** Whether the covariance can be one: Cholesky's factorisation finds a positive pivot in every row. */
export function isPositiveDefinite({ size, covariance }: Gaussian): boolean {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = covariance[i * size + j]!;
      for (let k = 0; k < j; k++) rest -= lower[i * size + k]! * lower[j * size + k]!;
      if (i !== j) lower[i * size + j] = rest / lower[j * size + j]!;
      else if (rest > 0) lower[i * size + i] = Math.sqrt(rest);
      else return false;
    }
  return true;
}
