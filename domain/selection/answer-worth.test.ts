import { expect, test } from "vitest";
import { worthOf } from "./answer-worth.ts";

test("a graded answer starts out worth six trials", () => {
  expect(worthOf("OPEN_ENDED", { expected: 0, observed: 0 })).toBeCloseTo(6);
});

test("scores that scatter as right and wrong do are worth one, calm ones more, ten at most", () => {
  expect(worthOf("SCENARIO", { expected: 1000, observed: 1000 })).toBeCloseTo(1, 1);
  expect(worthOf("SCENARIO", { expected: 1000, observed: 250 })).toBeCloseTo(4, 1);
  expect(worthOf("SCENARIO", { expected: 1000, observed: -5 })).toBe(10);
});

test("a choice is right or wrong, whatever was observed", () => {
  expect(worthOf("MCQ", { expected: 1000, observed: 10 })).toBe(1);
});
