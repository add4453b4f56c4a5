import { expect, test } from "vitest";
import { fieldText } from "./field-text.ts";
import { draft, wireCase } from "./fixtures.ts";

test("a list of texts is read line by line", () => {
  expect(fieldText(draft({ hints: ["Sort first", "Then sweep"] }), "hints")).toBe("Sort first\nThen sweep");
});

test("cases are read with their numbers, and what is cut says so", () => {
  const cases = [wireCase({ is_sample: true }), wireCase({ id: "b", input: "[[1", cut: true })];
  expect(fieldText(draft({ cases }), "cases")).toBe("1 (sample)\n[[0,30]]\n→ 1\n\n2\n[[1…\n→ 1");
});

test("nested values are an outline without what is empty", () => {
  const clarifications = [{ asks: ["sorted", "order"], answer: "Not sorted.\nNever." }];
  expect(fieldText(draft({ clarifications }), "clarifications")).toBe(
    "1\n  asks:\n    sorted\n    order\n  answer:\n    Not sorted.\n    Never.",
  );
  expect(fieldText(draft(), "rubric")).toBe("");
});

test("nothing is no text", () => {
  expect(fieldText(draft({ time_limit_min: null }), "time_limit_min")).toBe("");
});
