import { describe, expect, test } from "vitest";
import type { Dimension, Score } from "../feedback.ts";
import { type Attempt, changeOf, dimensionPairs } from "./comparison.ts";

const band = (low: number, high: number): Score => ({ value: Math.round((low + high) / 2), low, high });

describe("a change", () => {
  test.each([
    ["better", band(50, 60), band(61, 70)],
    ["worse", band(61, 70), band(50, 60)],
    ["unclear", band(50, 61), band(61, 70)],
    ["unknown", null, band(61, 70)],
    ["unknown", band(61, 70), null],
  ] as const)("is %s", (expected, before, after) => {
    expect(changeOf(before, after)).toBe(expected);
  });
});

test("every dimension of either attempt is paired, those of the later one first", () => {
  const attempt = (dimensions: [Dimension, Score][]) =>
    ({
      graded: { dimensions: dimensions.map(([dimension, score]) => ({ dimension, score, reason: "" })) },
    }) as unknown as Attempt;
  const before = attempt([
    ["coding", band(50, 60)],
    ["verification", null],
  ]);
  const after = attempt([
    ["communication", band(70, 80)],
    ["coding", band(70, 80)],
  ]);
  expect(dimensionPairs(before, after).map(({ dimension, change }) => [dimension, change])).toEqual([
    ["communication", "unknown"],
    ["coding", "better"],
    ["verification", "unknown"],
  ]);
});
