import { expect, it } from "vitest";
import type { JudgeResponse, JudgeTest } from "../judge/verdict.ts";
import { toRunResult } from "./run-result.ts";

const tests: JudgeTest[] = [1, 2, 3].map((n) => ({
  id: `t${n}`,
  input: "1",
  expected: "1",
  is_sample: true,
}));

it("keeps of a flood of output what fits into one row of the room, and says that the rest is cut", () => {
  const flood = "\u0001".repeat(64 * 1024);
  const response: JudgeResponse = {
    submission_id: "run-1",
    status: "COMPLETED",
    compile: { ok: true },
    tests: tests.map(({ id }) => ({
      id,
      status: "passed",
      passed: true,
      time_ms: 1,
      is_sample: true,
      actual: "1",
      stdout: flood,
      stderr: flood,
    })),
    tests_passed: 3,
    tests_total: 3,
    execution_time_ms: 3,
    memory_used_kb: 1,
    stdout: flood,
    stderr: flood,
  };
  const result = toRunResult(response, tests);
  // Each such character takes six in JSON; a row holds 2 MB.
  expect(JSON.stringify(result).length).toBeLessThan(1_000_000);
  expect(result.tests[0]?.stdout).toMatch(/… \(the rest is cut\)$/);
});
