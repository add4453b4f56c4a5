import { expect, test } from "vitest";
import { add, closingLine, countReport, NONE } from "./counts.ts";

const report = (...files: [status: string, ...tests: string[]][]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((result) => ({ status: result })),
    })),
  });

test("tests are counted over all files", () => {
  const json = report(["passed", "passed", "passed", "pending"], ["failed", "passed", "failed"]);
  expect(countReport(json)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("a file that could not be loaded counts as one failure", () => {
  expect(countReport(report(["failed"]))).toEqual({ ...NONE, failed: 1 });
});

test("a file whose hook failed after its tests passed counts as one failure", () => {
  expect(countReport(report(["failed", "passed"]))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test.each(["", "{", "{}"])("no readable report is a failure: %s", (json) => {
  expect(countReport(json).failed).toBe(1);
});

test("the closing line names skipped tests only when there are some", () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(closingLine(add({ passed: 3, failed: 1, skipped: 0 }, { ...NONE, skipped: 2 }))).toBe(
    "3 passed, 1 failed, 2 skipped",
  );
});
