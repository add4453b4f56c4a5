import { expect, test } from "vitest";
import { p50, percentile } from "./statistics.ts";

test("so many samples lie below a percentile, in whatever order they came", () => {
  const samples = [50, 10, 40, 20, 30];
  expect([p50(samples), percentile(samples, 0.75), percentile(samples, 1)]).toEqual([30, 40, 50]);
});

test("one sample that is no number leaves nothing to tell, and so do none at all", () => {
  expect([p50([10, Number.NaN, 20, 30, 40]), p50([])]).toEqual([Number.NaN, Number.NaN]);
});
