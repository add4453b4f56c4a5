import type { JudgedTest, JudgeRequest, JudgeResponse } from "../../domain/judge/verdict.ts";
import type { JudgeOptions, JudgeResult, RunnerClient } from "../../runner/client.ts";

/** Judges up to the first test that does not pass, and leaves: the runner stops there, too. */
export async function judgeUntilFailure(
  runner: RunnerClient,
  request: JudgeRequest,
  { signal, onEvent }: JudgeOptions = {},
): Promise<JudgeResult> {
  const leaving = new AbortController();
  const stop = () => leaving.abort();
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  const seen: JudgedTest[] = [];
  let hasFailed = false;
  try {
    const result = await runner.judge(request, {
      signal: leaving.signal,
      onEvent(event) {
        onEvent?.(event);
        if (event.type !== "test" || hasFailed) return;
        seen.push(event.test);
        hasFailed = !event.test.passed;
        if (hasFailed) stop();
      },
    });
    return result.ok || !hasFailed ? result : { ok: true, response: stoppedAt(request, seen) };
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** What is known of a run that was left at its first failure: all of its verdict that a check looks at. */
function stoppedAt({ submission_id }: JudgeRequest, tests: JudgedTest[]): JudgeResponse {
  return {
    submission_id,
    status: tests.at(-1)?.status === "timeout" ? "TIMEOUT" : "COMPLETED",
    compile: { ok: true },
    tests,
    tests_passed: tests.filter((test) => test.passed).length,
    tests_total: tests.length,
    execution_time_ms: Math.round(tests.reduce((sum, test) => sum + test.time_ms, 0)),
    memory_used_kb: null,
    stdout: "",
    stderr: "",
  };
}
