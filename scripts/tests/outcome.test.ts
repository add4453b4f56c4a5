import { expect, test } from "vitest";
import {
  add,
  closingLine,
  countOutcome,
  type FileOutcome,
  failureLines,
  failuresOf,
  NONE,
  type Outcome,
  readOutcome,
  together,
  triedAgain,
} from "./outcome.ts";

const ran = (name: string, passed: number, ...failed: string[]): FileOutcome => {
  const file = `/project/${name}`;
  const failures = failed.map((test) => ({ file, test, why: "Error: expected 2" }));
  return { file, counts: { passed, failed: failed.length, skipped: 0 }, failures };
};
const outcome = (...files: FileOutcome[]): Outcome => ({ files, elsewhere: [] });

test("what failed is named with its file, its name and why", () => {
  const failures = failuresOf(outcome(ran("a.test.ts", 1), ran("in/b.test.ts", 1, "it is two")));
  expect(failureLines(failures, "/project")).toEqual(["in/b.test.ts > it is two > Error: expected 2"]);
});

test.each(["", "{", "{}"])("a run that left no outcome failed: %s", (json) => {
  expect(countOutcome(readOutcome(json, true)).failed).toBe(1);
});

test("a run that failed without a failure in it failed", () => {
  const json = JSON.stringify(outcome(ran("a.test.ts", 1)));
  expect(countOutcome(readOutcome(json, true))).toEqual({ ...NONE, passed: 1 });
  expect(countOutcome(readOutcome(json, false))).toEqual({ ...NONE, passed: 1, failed: 1 });
});

test("a file that was tried again counts as it did then, the others as before", () => {
  const first = together(
    outcome(ran("a.test.ts", 1), ran("b.test.ts", 1, "x")),
    outcome(ran("c.test.ts", 0, "y")),
  );
  const again = outcome(ran("b.test.ts", 2), ran("c.test.ts", 0, "y"));
  expect(countOutcome(triedAgain(first, again))).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("what failed outside every file stays failed when files are tried again", () => {
  const first = { ...outcome(ran("b.test.ts", 0, "x")), elsewhere: ["Error: thrown later"] };
  expect(countOutcome(triedAgain(first, outcome(ran("b.test.ts", 1))))).toEqual({
    ...NONE,
    passed: 1,
    failed: 1,
  });
});

test("the closing line names skipped tests only when there are some", () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(closingLine(add({ passed: 3, failed: 1, skipped: 0 }, { ...NONE, skipped: 2 }))).toBe(
    "3 passed, 1 failed, 2 skipped",
  );
});
