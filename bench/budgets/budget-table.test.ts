import { expect, test } from "vitest";
import type { Figure } from "../figure.ts";
import { budgetTable, verdict } from "./budget-table.ts";
import { BUDGET_NAMES, budgetOf } from "./budgets.ts";

const pick = (measured: number, of?: string, floor = 0.1): Figure => ({
  name: "question picked, warm, p50",
  measured,
  floor,
  ...(of && { of }),
});
const cold: Figure = { name: "question picked, cold, median of processes", measured: 4, floor: 1 };
const lineOf = (text: string, name: string) => text.split("\n").find((line) => line.startsWith(name));

test("every budget says what it is held against, one way or the other", () => {
  for (const name of BUDGET_NAMES) {
    const { most, least } = budgetOf(name);
    expect([name, [most, least].filter((one) => one !== undefined).length]).toEqual([name, 1]);
  }
});

test("the worst figure of a budget stands beside its floor", () => {
  const { text, missed, missing } = budgetTable([pick(0.5, "DSA"), pick(1.5, "design"), cold], ["selection"]);
  expect(lineOf(text, "question picked, warm")).toMatch(
    /^question picked, warm, p50 \(design, the worst of 2\) +1\.50 ms +≤ 2 ms +0\.10 ms +one drawn by lot +held$/,
  );
  expect([missed, missing]).toEqual([[], []]);
});

test("a budget that is not held is named with its reasons", () => {
  const figures = [pick(3, "DSA", 2.5), pick(1, "design"), cold];
  const { text, missed } = budgetTable(figures, ["selection"], { selection: "others worked meanwhile" });
  expect(missed).toEqual(["question picked, warm, p50"]);
  expect(lineOf(text, "question picked, warm")).toContain(
    "NOT HELD: by 50 %; 1 of 2: DSA; the floor does not hold it either; others worked meanwhile",
  );
});

test("what is to be at least so much is held from there on", () => {
  const ratio = (measured: number): Figure => ({
    name: "judging, best peer to ours, Java",
    measured,
    floor: 1,
  });
  expect(verdict(ratio(9))).toBe("judging, best peer to ours, Java: 9.0 × (≥ 9 ×): holds");
  expect(verdict(ratio(8.9))).toContain("MISSED");
});

test("a budget of a bench that ran and did not measure it, or measured no number, is missing; others are left out", () => {
  const { missing, text } = budgetTable([pick(Number.NaN)], ["selection"]);
  expect(missing).toEqual(["question picked, warm, p50", "question picked, cold, median of processes"]);
  expect(text).toContain("NOT MEASURED");
  expect(text).not.toContain("npm start");
});

test("a budget that was measured of some and not of others is missing, and says of which", () => {
  for (const none of [pick(Number.NaN, "design"), pick(0.5, "design", Number.NaN)]) {
    const { missing, missed, text } = budgetTable([pick(0.5, "DSA"), none, cold], ["selection"]);
    expect([missing, missed]).toEqual([["question picked, warm, p50"], []]);
    expect(lineOf(text, "question picked, warm")).toMatch(/p50 \(design\) +NOT MEASURED/);
    expect(verdict(none)).toMatch(/NOT MEASURED$/);
  }
});
