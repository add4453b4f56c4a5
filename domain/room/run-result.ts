import type { JudgedTest, JudgeResponse, JudgeTest } from "../judge/verdict.ts";
import type { TestCase } from "../question.ts";
import type { HiddenCounts, RunResult, VisibleTest } from "../submission.ts";
import type { Run } from "./state.ts";

/** Characters of a run's output that are kept, all tests together: an event must fit into one row of the room's storage. */
const MAX_OUTPUT_CHARS = 120_000;
const CUT = "\n… (the rest is cut)";

/** What a run is judged by: its own input, the samples, or all of the question's cases when it is submitted. */
export function testsOf(
  { customInput, mode }: Pick<Run, "customInput" | "mode">,
  cases: (TestCase & { id: string })[],
): JudgeTest[] {
  if (customInput !== null) return [{ id: "custom", input: customInput, is_sample: true }];
  return cases
    .filter((one) => mode === "SUBMIT" || one.is_sample)
    .map(({ id, input, expected_output, is_sample }) => ({
      id,
      input,
      expected: expected_output,
      is_sample,
    }));
}

/** A verdict as it enters the room: sample and custom tests in full, hidden ones as counts. */
export function toRunResult(response: JudgeResponse, tests: JudgeTest[]): RunResult {
  const given = new Map(tests.map((test) => [test.id, test]));
  const visible = response.tests.filter((test) => test.is_sample);
  const hidden = response.tests.filter((test) => !test.is_sample);
  const share = Math.floor(MAX_OUTPUT_CHARS / (visible.length + 2));
  return {
    status: response.status,
    compile: { ok: response.compile.ok, message: response.compile.message ?? null },
    tests: visible.map((test, index) => visibleTest(test, given.get(test.id), { index, share })),
    hidden: tests.some((test) => !test.is_sample) ? countHidden(hidden) : null,
    tests_passed: response.tests_passed,
    tests_total: response.tests_total,
    execution_time_ms: response.execution_time_ms,
    memory_used_kb: response.memory_used_kb,
    stdout: kept(response.stdout, share),
    stderr: kept(response.stderr, share),
  };
}

function visibleTest(
  judged: JudgedTest,
  given: JudgeTest | undefined,
  { index, share }: { index: number; share: number },
): VisibleTest {
  const custom = given?.expected === undefined;
  return {
    name: custom ? "Your input" : `Sample ${index + 1}`,
    status: judged.status,
    input: given?.input ?? "",
    expected: given?.expected ?? null,
    actual: judged.actual ?? null,
    stdout: kept([judged.stdout, judged.stderr].filter(Boolean).join("\n"), share),
    error: judged.error ? errorText(judged.error) : null,
    time_ms: judged.time_ms,
  };
}

const kept = (text: string, chars: number) => (text.length <= chars ? text : `${text.slice(0, chars)}${CUT}`);

function errorText(error: NonNullable<JudgedTest["error"]>): string {
  const where = error.line === undefined ? "" : ` (line ${error.line})`;
  return `${error.type}: ${error.message}${where}${error.trace ? `\n${error.trace}` : ""}`;
}

function countHidden(tests: JudgedTest[]): HiddenCounts {
  const count = (status: JudgedTest["status"]) => tests.filter((test) => test.status === status).length;
  return {
    total: tests.length,
    passed: count("passed"),
    wrong_answer: count("wrong_answer"),
    error: count("error"),
    timeout: count("timeout"),
    not_run: count("not_run"),
    slowest_ms: Math.max(0, ...tests.map((test) => test.time_ms)),
  };
}
