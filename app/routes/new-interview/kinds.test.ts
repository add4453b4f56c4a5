import { expect, test } from "vitest";
import { planOf, withKind } from "./kinds.ts";
import { DEFAULTS } from "./setup-form.ts";

test("another kind brings its usual length, and takes away the topics that it does not know", () => {
  const chosen = { ...DEFAULTS, topics: ["heap"] };
  expect(withKind(chosen, "SYSTEM_DESIGN")).toEqual({
    type: "SYSTEM_DESIGN",
    topics: [],
    num_questions: "4",
    time_limit_min: "45",
  });
});

test("a length that was chosen stays", () => {
  expect(withKind({ ...DEFAULTS, num_questions: "3" }, "SYSTEM_DESIGN")).toEqual({
    type: "SYSTEM_DESIGN",
    topics: [],
  });
});

test("to another kind and back is where one was", () => {
  const there = { ...DEFAULTS, ...withKind(DEFAULTS, "SYSTEM_DESIGN") };
  expect({ ...there, ...withKind(there, "DSA") }).toEqual(DEFAULTS);
});

test("the plan is told for system design alone, and never for what is not on offer", () => {
  const designing = { ...DEFAULTS, type: "SYSTEM_DESIGN", num_questions: "4", time_limit_min: "45" };
  expect(planOf(designing)).toBe("2 choices, a scenario, an open design");
  expect(planOf({ ...designing, format: "MCQ" })).toBe("4 choices");
  expect(planOf({ ...designing, format: "ESSAY" })).toBeNull();
  expect(planOf({ ...designing, num_questions: "many" })).toBeNull();
  expect(planOf(DEFAULTS)).toBeNull();
});
