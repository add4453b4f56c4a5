import { expect, test } from "vitest";
import { interimChoice, interimCoding } from "./interim-score.ts";

const facts = { submitted: true, hidden_passed: 10, hidden_total: 10, hints_used: 0 };

test("before a grade is there, tests tell how a coding round probably went", () => {
  const all = interimCoding(facts);
  const half = interimCoding({ ...facts, hidden_passed: 5 });
  const none = interimCoding({ ...facts, hidden_passed: 0 });
  expect([all?.score, half?.score, none?.score]).toEqual([88, 38, 15]);
  expect(interimCoding({ ...facts, hints_used: 2 })?.score).toBe(80);
});

test("of code that was never submitted nothing is concluded", () => {
  expect(interimCoding({ ...facts, submitted: false })).toBeNull();
});

test("a right choice says more for its maker than a wrong one, and neither says all", () => {
  expect(interimChoice(true).score).toBeGreaterThan(interimChoice(false).score);
  expect(interimChoice(true).share).toBeLessThan(1);
});
