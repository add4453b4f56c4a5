import { expect, test } from "vitest";
import { type ModelDay, modelRows, totalOf } from "./model-days.ts";

const day = (given: Partial<ModelDay>): ModelDay => ({
  day: "2026-11-23",
  model: "gpt",
  work: "turns",
  count: 0,
  counted: 0,
  tokens: 0,
  failed_over: 0,
  over_budget: 0,
  dollars: 0,
  ...given,
});

test("a model's turns and grades of a day stand in one row, with those that do not say what they cost", () => {
  const rows = modelRows([
    day({ count: 10, counted: 8, tokens: 900 }),
    day({ work: "grades", count: 2, counted: 2, tokens: 100 }),
    day({ model: "built-in-2", count: 3, failed_over: 2, over_budget: 1 }),
    day({ day: "2026-11-22", count: 1, counted: 1, tokens: 5 }),
  ]);
  expect(rows).toMatchObject([
    { day: "2026-11-23", model: "gpt", turns: 10, grades: 2, tokens: 1000, uncounted: 2 },
    // What is built in has no count to give.
    { model: "built-in-2", turns: 3, tokens: 0, uncounted: 0, failed_over: 2, over_budget: 1 },
    { day: "2026-11-22", turns: 1 },
  ]);
  expect(totalOf(rows)).toMatchObject({ turns: 14, grades: 2, tokens: 1005, uncounted: 2, failed_over: 2 });
});

test("the cost of a day is that of all its work, and is not known where a price is missing", () => {
  const known = [day({ dollars: 1.5 }), day({ work: "grades", dollars: 0.5 })];
  expect(totalOf(modelRows(known)).dollars).toBe(2);
  expect(totalOf(modelRows([...known, day({ model: "other", dollars: null })])).dollars).toBeNull();
});
