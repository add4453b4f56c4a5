import { expect, test } from "vitest";
import { formatPlan } from "../../domain/selection/format-plan.ts";
import { planText } from "./design.ts";

const plan = (num_questions: number, time_limit_min: number | null = 45) =>
  planText(formatPlan("SYSTEM_DESIGN", { num_questions, time_limit_min, format: null }));

test("the plan of a mixed interview is told in the order of its questions", () => {
  expect([1, 2, 3, 4, 5].map((count) => plan(count))).toEqual([
    "an open design",
    "a choice, an open design",
    "a choice, a scenario, an open design",
    "2 choices, a scenario, an open design",
    "2 choices, 2 scenarios, an open design",
  ]);
});

test("with little time no open design is promised, unless it is the only question", () => {
  expect(plan(4, 20)).toBe("2 choices, 2 scenarios");
  expect(plan(1, 20)).toBe("an open design");
});

test("a wished format is told as many times as there are questions", () => {
  const wished = formatPlan("SYSTEM_DESIGN", { num_questions: 3, time_limit_min: null, format: "MCQ" });
  expect(planText(wished)).toBe("3 choices");
});
