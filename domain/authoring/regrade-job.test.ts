import { describe, expect, test } from "vitest";
import { isChanged, isToBeTold } from "./regrade-job.ts";

const first = { value: 70, low: 64, high: 76 };
const line = (over: Partial<Parameters<typeof isChanged>[0]> = {}) => ({
  round_id: "0198f1c2-0000-7000-8000-000000000001",
  ended_at: "2026-11-23T09:00:00Z",
  version: 1,
  before: 70,
  after: 70,
  hidden_before: { passed: 10, total: 10 },
  hidden_after: { passed: 10, total: 10 },
  same_grader: true,
  failure: null,
  ...over,
});

describe("an answer that was graded anew", () => {
  test("is told where its hidden tests come out otherwise, whoever grades", () => {
    const other = line({ hidden_after: { passed: 10, total: 11 }, same_grader: false });
    expect([isChanged(other), isToBeTold(other, first)]).toEqual([true, true]);
  });

  test("is told where the same grader's score leaves the band of the first", () => {
    expect(isToBeTold(line({ after: 77 }), first)).toBe(true);
    expect(isToBeTold(line({ after: 63 }), first)).toBe(true);
    expect(isToBeTold(line({ after: null }), first)).toBe(true);
    expect(isToBeTold(line({ before: null, after: 50 }), null)).toBe(true);
  });

  test("is not told where the score stays within the band", () => {
    for (const after of [64, 70, 76]) expect(isToBeTold(line({ after }), first)).toBe(false);
    expect(isChanged(line({ after: 64 }))).toBe(true);
  });

  test("is not told what changed by another grader alone", () => {
    const other = line({ after: 40, same_grader: false });
    expect([isChanged(other), isToBeTold(other, first)]).toEqual([true, false]);
  });

  test("is not told where it could not be graded", () => {
    expect(isToBeTold(line({ after: null, failure: "The record is gone." }), first)).toBe(false);
  });
});
