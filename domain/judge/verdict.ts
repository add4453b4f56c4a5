import * as v from "valibot";
import { MAX_CASES, MAX_STORED_CASE_BYTES } from "../question.ts";
import { MAX_CODE_BYTES, TestStatus } from "../submission.ts";
import { Language, Signature } from "./signature.ts";

const CaseText = v.pipe(v.string(), v.maxBytes(MAX_STORED_CASE_BYTES, "longer than 1 MiB"));
const TestId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** One test to judge. Custom input has no `expected` and must be marked `is_sample`, or its output stays hidden. */
export const JudgeTest = v.object({
  id: TestId,
  input: CaseText,
  expected: v.optional(CaseText),
  is_sample: v.boolean(),
});
export type JudgeTest = v.InferOutput<typeof JudgeTest>;

const limit = (low: number, high: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high)));

/** What a caller may lower or raise, within the runner's own bounds. */
export const JudgeLimits = v.object({
  test_ms: limit(50, 10_000),
  compile_ms: limit(500, 20_000),
  total_ms: limit(500, 60_000),
});
export type JudgeLimits = v.InferOutput<typeof JudgeLimits>;

/** `POST /v1/judge`. `submission_id` is the idempotency key. */
export const JudgeRequest = v.object({
  submission_id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/, "expected letters, digits, - or _")),
  /** Whose turn it takes in the queue: the interview. Without one a submission stands for itself. */
  fair_key: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  mode: v.picklist(["run", "submit"]),
  language: Language,
  code: v.pipe(v.string(), v.maxBytes(MAX_CODE_BYTES, "longer than 64 KB")),
  signature: Signature,
  tests: v.pipe(
    v.array(JudgeTest),
    v.minLength(1, "no tests"),
    v.maxLength(MAX_CASES, `more than ${MAX_CASES} tests`),
  ),
  limits: v.optional(JudgeLimits),
});
export type JudgeRequest = v.InferOutput<typeof JudgeRequest>;

/** An exception as its author can use it: frames of the driver and paths of the host are left out. */
export const TestError = v.object({
  type: v.string(),
  message: v.string(),
  line: v.optional(v.number()),
  /** The candidate's own frames, innermost last, one a line. */
  trace: v.optional(v.string()),
});
export type TestError = v.InferOutput<typeof TestError>;

/** One test's verdict. A hidden test carries only id, status, passed, time_ms, is_sample and error_type. */
export const JudgedTest = v.object({
  id: TestId,
  status: TestStatus,
  passed: v.boolean(),
  time_ms: v.number(),
  is_sample: v.boolean(),
  error_type: v.optional(v.string()),
  actual: v.optional(v.string()),
  stdout: v.optional(v.string()),
  stderr: v.optional(v.string()),
  error: v.optional(TestError),
});
export type JudgedTest = v.InferOutput<typeof JudgedTest>;

export const Compiled = v.object({ ok: v.boolean(), message: v.optional(v.string()) });
export type Compiled = v.InferOutput<typeof Compiled>;

/** The whole verdict. `stdout` and `stderr` are those of the sample tests. */
export const JudgeResponse = v.object({
  submission_id: v.string(),
  status: v.picklist(["COMPLETED", "ERROR", "TIMEOUT"]),
  compile: Compiled,
  tests: v.array(JudgedTest),
  tests_passed: v.number(),
  tests_total: v.number(),
  execution_time_ms: v.number(),
  memory_used_kb: v.nullable(v.number()),
  stdout: v.string(),
  stderr: v.string(),
});
export type JudgeResponse = v.InferOutput<typeof JudgeResponse>;

/** One line of the NDJSON stream. */
export const JudgeEvent = v.variant("type", [
  /** The submission waits; `ahead` others come first. */
  v.object({ type: v.literal("queued"), ahead: v.number() }),
  /** The client's own word, never the runner's: the run was lost or could not begin, and is tried again. */
  v.object({ type: v.literal("retrying"), attempt: v.number() }),
  v.object({ type: v.literal("compiled"), compile: Compiled }),
  v.object({ type: v.literal("test"), test: JudgedTest }),
  v.object({ type: v.literal("done"), response: JudgeResponse }),
  /** The runner could not judge; nothing is wrong with the submission. */
  v.object({ type: v.literal("failed"), error: v.object({ code: v.string(), message: v.string() }) }),
]);
export type JudgeEvent = v.InferOutput<typeof JudgeEvent>;

/** Every refusal of the runner. */
export const JudgeRefusal = v.object({ error: v.object({ code: v.string(), message: v.string() }) });
export type JudgeRefusal = v.InferOutput<typeof JudgeRefusal>;
