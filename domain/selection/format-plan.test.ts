import { expect, test } from "vitest";
import { formatPlan } from "./format-plan.ts";

const plan = (num_questions: number, time_limit_min: number | null, format: "MCQ" | null = null) =>
  formatPlan("SYSTEM_DESIGN", { num_questions, time_limit_min, format });

test("a typical interview of 45 minutes places the candidate with two choices, then a scenario, then an open design", () => {
  expect(plan(4, 45)).toEqual(["MCQ", "MCQ", "SCENARIO", "OPEN_ENDED"]);
});

test("a single question is an open design, however short the time", () => {
  expect(plan(1, 20)).toEqual(["OPEN_ENDED"]);
  expect(plan(1, null)).toEqual(["OPEN_ENDED"]);
});

test("a short interview of several questions has a scenario in the place of the open design", () => {
  expect(plan(2, 20)).toEqual(["MCQ", "SCENARIO"]);
});

test("the format that was asked for is the format of every question", () => {
  expect(plan(3, 45, "MCQ")).toEqual(["MCQ", "MCQ", "MCQ"]);
});

test("coding interviews know one format", () => {
  expect(formatPlan("DSA", { num_questions: 2, time_limit_min: 45 })).toEqual(["OPEN_ENDED", "OPEN_ENDED"]);
});
