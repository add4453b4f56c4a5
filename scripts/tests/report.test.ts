import { expect, test } from "vitest";
import {
  add,
  closingLine,
  countOutcome,
  failureLines,
  failuresOf,
  NONE,
  readReport,
  together,
  triedAgain,
} from "./report.ts";

/** A report as Vitest writes it; a test that failed is named `failed` and says why in two lines. */
const report = (...files: [name: string, status: string, ...tests: string[]][]) =>
  JSON.stringify({
    testResults: files.map(([name, status, ...tests]) => ({
      name: `/project/${name}`,
      status,
      message: status === "failed" ? "No such module\n at x" : "",
      assertionResults: tests.map((result) => ({
        status: result,
        fullName: `it ${result}`,
        failureMessages: result === "failed" ? ["Error: expected 2\n at y"] : [],
      })),
    })),
  });
const read = (...files: Parameters<typeof report>) => readReport(report(...files), false);

test("tests are counted over all files", () => {
  const outcome = read(
    ["a.test.ts", "passed", "passed", "passed", "pending"],
    ["b.test.ts", "failed", "passed", "failed"],
  );
  expect(countOutcome(outcome)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("what failed is named with its file and the first line of why", () => {
  const outcome = read(["a.test.ts", "passed", "passed"], ["in/b.test.ts", "failed", "passed", "failed"]);
  expect(failureLines(failuresOf(outcome), "/project")).toEqual([
    "in/b.test.ts > it failed > Error: expected 2",
  ]);
});

test.each([
  ["a file that could not be loaded", []],
  ["a file whose hook failed after its tests passed", ["passed"]],
])("%s counts as one failure", (_, tests) => {
  const outcome = read(["a.test.ts", "failed", ...tests]);
  expect(countOutcome(outcome)).toEqual({ ...NONE, passed: tests.length, failed: 1 });
  expect(failureLines(failuresOf(outcome), "/project")).toEqual(["a.test.ts > No such module"]);
});

test.each(["", "{", "{}"])("no readable report is a failure: %s", (json) => {
  expect(countOutcome(readReport(json, true)).failed).toBe(1);
});

test("an error outside every test is a failure when no test failed", () => {
  const json = report(["a.test.ts", "passed", "passed"]);
  expect(countOutcome(readReport(json, true))).toEqual({ ...NONE, passed: 1 });
  expect(countOutcome(readReport(json, false))).toEqual({ ...NONE, passed: 1, failed: 1 });
});

test("a file that was tried again counts as it did then, the others as before", () => {
  const first = together(
    read(["a.test.ts", "passed", "passed"], ["b.test.ts", "failed", "failed", "passed"]),
    read(["c.test.ts", "failed", "failed"]),
  );
  const again = read(["b.test.ts", "passed", "passed", "passed"], ["c.test.ts", "failed", "failed"]);
  expect(countOutcome(triedAgain(first, again))).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("what failed outside every file stays failed when files are tried again", () => {
  const first = together(readReport("", true), read(["b.test.ts", "failed", "failed"]));
  const again = readReport(report(["b.test.ts", "passed", "passed"]), true);
  expect(countOutcome(triedAgain(first, again))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("the closing line names skipped tests only when there are some", () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(closingLine(add({ passed: 3, failed: 1, skipped: 0 }, { ...NONE, skipped: 2 }))).toBe(
    "3 passed, 1 failed, 2 skipped",
  );
});
