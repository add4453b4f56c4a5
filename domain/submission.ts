import * as v from "valibot";

export const SubmissionMode = v.picklist(["RUN", "SUBMIT"]);
export type SubmissionMode = v.InferOutput<typeof SubmissionMode>;
export const SubmissionStatus = v.picklist(["PENDING", "RUNNING", "COMPLETED", "ERROR", "TIMEOUT"]);
export type SubmissionStatus = v.InferOutput<typeof SubmissionStatus>;

/** Bytes of source code accepted by the room and the runner. */
export const MAX_CODE_BYTES = 64 * 1024;
export const MAX_CUSTOM_INPUT_BYTES = 64 * 1024;

export const TestStatus = v.picklist(["passed", "wrong_answer", "error", "timeout", "ran", "not_run"]);
export type TestStatus = v.InferOutput<typeof TestStatus>;

/** A sample or custom test as the candidate sees it. `expected` is null for custom input. */
export const VisibleTest = v.object({
  name: v.string(),
  status: TestStatus,
  input: v.string(),
  expected: v.nullable(v.string()),
  actual: v.nullable(v.string()),
  stdout: v.string(),
  error: v.nullable(v.string()),
  time_ms: v.number(),
});
export type VisibleTest = v.InferOutput<typeof VisibleTest>;

/** Hidden tests: counts only, never their values. */
export const HiddenCounts = v.object({
  total: v.number(),
  passed: v.number(),
  wrong_answer: v.number(),
  error: v.number(),
  timeout: v.number(),
  not_run: v.number(),
  slowest_ms: v.number(),
});
export type HiddenCounts = v.InferOutput<typeof HiddenCounts>;

/** A run's result as it enters the room: everything in it may be shown to the candidate. */
export const RunResult = v.object({
  status: v.picklist(["COMPLETED", "ERROR", "TIMEOUT"]),
  compile: v.object({ ok: v.boolean(), message: v.nullable(v.string()) }),
  tests: v.array(VisibleTest),
  hidden: v.nullable(HiddenCounts),
  tests_passed: v.number(),
  tests_total: v.number(),
  execution_time_ms: v.number(),
  memory_used_kb: v.nullable(v.number()),
  stdout: v.string(),
  stderr: v.string(),
});
export type RunResult = v.InferOutput<typeof RunResult>;

/** True when every test, hidden ones too, passed. */
export function allPassed(result: RunResult): boolean {
  return (
    result.status === "COMPLETED" && result.tests_total > 0 && result.tests_passed === result.tests_total
  );
}
