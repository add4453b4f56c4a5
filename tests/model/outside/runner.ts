import type { JudgeRequest, JudgeResponse } from "../../../domain/judge/verdict.ts";
import type { JudgeOptions, JudgeResult } from "../../../runner/client.ts";
import type { Calls } from "./calls.ts";
import type { Faults } from "./faults.ts";

const AWAY: JudgeResult = {
  ok: false,
  reason: "unavailable",
  code: "RUNNER_UNREACHABLE",
  message: "The code runner cannot be reached just now.",
};

/** What runner/client.ts promises: progress, then a verdict or a failure, and never an exception. */
export async function judge(
  { calls, faults }: { calls: Calls; faults: Faults },
  request: JudgeRequest,
  { onEvent }: JudgeOptions,
): Promise<JudgeResult> {
  await calls.pause(0);
  const fault = faults.take("runner");
  if (fault === "fails") return AWAY;
  if (fault === "hangs") {
    await calls.pause(200_000);
    return AWAY;
  }
  onEvent?.({ type: "queued", ahead: 1 });
  await calls.pause(fault === "slow" ? 30_000 : 80);
  if (fault === "unheard" || fault === "late") onEvent?.({ type: "retrying", attempt: 1 });
  onEvent?.({ type: "compiled", compile: { ok: true } });
  const response = verdict(request);
  for (const test of response.tests) {
    await calls.pause(40);
    onEvent?.({ type: "test", test });
  }
  onEvent?.({ type: "done", response });
  return { ok: true, response };
}

function verdict(request: JudgeRequest): JudgeResponse {
  const passed = request.code.length % 2 === 0;
  const tests = request.tests.map(({ id, is_sample }) => ({
    id,
    status: passed ? ("passed" as const) : ("wrong_answer" as const),
    passed,
    time_ms: 1,
    is_sample,
  }));
  return {
    submission_id: request.submission_id,
    status: "COMPLETED",
    compile: { ok: true },
    tests,
    tests_passed: passed ? tests.length : 0,
    tests_total: tests.length,
    execution_time_ms: 2,
    memory_used_kb: 1000,
    stdout: "",
    stderr: "",
  };
}
