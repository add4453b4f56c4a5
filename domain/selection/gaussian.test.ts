import { expect, test } from "vitest";
import { condition, type Gaussian, isPositiveDefinite, project, restart } from "./gaussian.ts";

const belief = (): Gaussian => ({
  size: 2,
  mean: Float64Array.of(1, -1),
  covariance: Float64Array.of(2, 0.5, 0.5, 1),
});

test("a weighted sum has the mean and variance that algebra gives", () => {
  const { mean, variance, along } = project(belief(), [
    { at: 0, weight: 0.6 },
    { at: 1, weight: 0.4 },
  ]);
  expect(mean).toBeCloseTo(0.2);
  expect(variance).toBeCloseTo(0.36 * 2 + 2 * 0.24 * 0.5 + 0.16);
  expect([...along]).toEqual([0.6 * 2 + 0.4 * 0.5, 0.6 * 0.5 + 0.4]);
});

test("seeing one quantity with noise moves both as the Kalman filter does", () => {
  const moved = belief();
  const seen = project(moved, [{ at: 0, weight: 1 }]);
  const noise = 2;
  const gain = seen.variance / (seen.variance + noise);
  const value = 3;
  condition(moved, seen.along, seen, {
    mean: seen.mean + gain * (value - seen.mean),
    variance: (1 - gain) * seen.variance,
  });
  expect([...moved.mean]).toEqual([2, -0.75]);
  expect([...moved.covariance]).toEqual([1, 0.25, 0.25, 0.9375]);
});

test("a quantity that starts anew has no ties to the others", () => {
  const fresh = belief();
  restart(fresh, 1, { mean: 0, variance: 3 });
  expect([...fresh.covariance]).toEqual([2, 0, 0, 3]);
  expect([...fresh.mean]).toEqual([1, 0]);
});

test("a matrix that no quantities can have is told from one that they can", () => {
  expect(isPositiveDefinite(belief())).toBe(true);
  expect(isPositiveDefinite({ ...belief(), covariance: Float64Array.of(1, 2, 2, 1) })).toBe(false);
  expect(isPositiveDefinite({ ...belief(), covariance: Float64Array.of(1, Number.NaN, Number.NaN, 1) })).toBe(
    false,
  );
});
