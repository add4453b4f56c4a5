import { expect, test } from "vitest";
import { evaluation, report, result } from "./fixtures.ts";
import { isLeftOpen, scoreNotes } from "./score-notes.ts";

test("a cap stands under the score that it limits and under no other", () => {
  expect(scoreNotes(report(), "technical")).toEqual([
    "No hidden test was passed, so the technical score is 40 at most.",
  ]);
  expect(scoreNotes(report(), "problem_solving")).toEqual([]);
});

test("with several questions a cap names its own", () => {
  const dimensions = [result({ dimension: "problem_solving", caps: ["Every hint was used."] })];
  const rounds = [evaluation(), evaluation({ round_number: 2, dimensions })];
  expect(scoreNotes({ rounds }, "problem_solving")).toEqual(["Question 2: Every hint was used."]);
});

test("a score that gradings left open is told from one with too little to assess", () => {
  expect(isLeftOpen(report(), "communication")).toBe(true);
  const rounds = [
    evaluation({ dimensions: [result({ dimension: "communication", level: null, score: null })] }),
  ];
  expect(isLeftOpen(report({ rounds }), "communication")).toBe(false);
  expect(isLeftOpen(report({ technical: null }), "technical")).toBe(false);
});

test("a design's caps stand under the score that they limit", () => {
  const capped = (dimension: "high_level" | "estimation") =>
    evaluation({ dimensions: [result({ dimension, caps: ["Every hint was used."] })] });
  expect(scoreNotes({ rounds: [capped("high_level")] }, "technical")).toEqual(["Every hint was used."]);
  expect(scoreNotes({ rounds: [capped("estimation")] }, "problem_solving")).toEqual(["Every hint was used."]);
  const open = [
    evaluation({
      dimensions: [result({ dimension: "deep_dive", level: null, score: null, deferred: true })],
    }),
  ];
  expect(isLeftOpen(report({ rounds: open, technical: null }), "technical")).toBe(true);
});
