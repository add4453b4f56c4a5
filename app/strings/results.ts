import type { TestStatus } from "../../domain/submission.ts";
import { localized } from "./localized.ts";

/** What a run showed. */
export const results = localized("results", {
  label: "Results",
  results: "Results",
  custom: "Custom input",
  none: "Run the samples or submit: the results stand here.",
  stage: {
    queued: "Waiting for a free sandbox…",
    retrying: "The runner was lost; trying again…",
    judging: "Running",
  },
  progress: (done: number, total: number) => `${done} of ${total} tests`,
  passed: "All tests pass",
  samplesPassed: "All samples pass. Submit runs the hidden tests too.",
  ran: "Ran to the end",
  notPassed: "Not all tests pass",
  compile: "Does not compile",
  compileHint: "Nothing was run. What the compiler says:",
  error: "The code stopped with an error",
  timeout: "Out of time",
  failed: "This could not be judged",
  counts: (samples: string, hidden: string | null) =>
    hidden === null ? `Samples ${samples}` : `Samples ${samples} · hidden ${hidden}`,
  of: (passed: number, total: number) => `${passed} of ${total}`,
  when: { RUN: "Ran", SUBMIT: "Submitted" },
  /** A test as the room names it. */
  test: (name: string): string => name,
  input: "Input",
  expected: "Expected",
  yours: "Yours",
  printed: "Printed",
  error1: "Error",
  nothing: "nothing",
  status: {
    passed: "passed",
    wrong_answer: "wrong answer",
    error: "error",
    timeout: "out of time",
    ran: "ran",
    not_run: "not run",
  } satisfies Record<TestStatus, string>,
  hidden: "Hidden tests",
  hiddenCounts: {
    passed: (count: number) => `${count} pass`,
    wrong_answer: (count: number) => `${count} wrong answer`,
    error: (count: number) => `${count} error`,
    timeout: (count: number) => `${count} out of time`,
    not_run: (count: number) => `${count} not run`,
  },
  slowest: (time: string) => `slowest ${time}`,
  stdout: "Printed output",
  stderr: "Error output",
});

/** The candidate’s own input. */
export const custom = localized("custom", {
  input: (names: string) => `Input, one JSON value per line: ${names}`,
  run: "Run this input",
  check: "Correct the input first",
  wait: "Fill in the input first",
  reset: "Use sample 1",
});
