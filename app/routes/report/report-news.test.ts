import { expect, test } from "vitest";
import { newsMark } from "./report-news.ts";

test.each([
  ["another question graded", { status: "writing", rounds_done: 0 }, { status: "writing", rounds_done: 1 }],
  ["the report written", { status: "writing", rounds_done: 1 }, { status: "ready", report: {} }],
  ["a step failed", { status: "writing", rounds_done: 1 }, { status: "incomplete", rounds_done: 1 }],
  [
    "a second grade",
    { status: "ready", report: { regrades: [] }, regrading: ["a"] },
    { status: "ready", report: { regrades: [{}] }, regrading: [] },
  ],
])("%s is news", (_what, before, after) => {
  expect(newsMark(after)).not.toBe(newsMark(before));
});

test("the same answer is none, in whatever order its questions stand", () => {
  const one = { status: "ready", report: { regrades: [] }, regrading: ["a", "b"] };
  expect(newsMark({ ...one, regrading: ["b", "a"] })).toBe(newsMark(one));
});

test("what cannot be read has no mark", () => {
  expect(newsMark({ error: { code: "busy" } })).toBeNull();
  expect(newsMark("<html>")).toBeNull();
});
