import type { JudgeRequest, JudgeResponse } from "../../domain/judge/verdict.ts";

export type RunnerScript = (request: JudgeRequest) => Response | Promise<Response>;

/** Answers for the runner at http://runner.test; every other address goes where it always went. */
export function fakeRunner(script: RunnerScript): { calls: JudgeRequest[]; restore(): void } {
  const real = globalThis.fetch;
  const calls: JudgeRequest[] = [];
  globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (!request.url.startsWith("http://runner.test")) return real(input, init);
    const body = (await request.json()) as JudgeRequest;
    calls.push(body);
    return script(body);
  }) as typeof fetch;
  return {
    calls,
    restore: () => {
      globalThis.fetch = real;
    },
  };
}

/** A verdict in which `passed` decides each test. */
export function verdict(request: JudgeRequest, passed: (index: number) => boolean = () => true): Response {
  const tests: JudgeResponse["tests"] = request.tests.map((test, index) => ({
    id: test.id,
    status: passed(index) ? "passed" : "wrong_answer",
    passed: passed(index),
    time_ms: 1,
    is_sample: test.is_sample,
    ...(test.is_sample && { actual: "[0,1]", stdout: "", stderr: "" }),
  }));
  const response: JudgeResponse = {
    submission_id: request.submission_id,
    status: "COMPLETED",
    compile: { ok: true },
    tests,
    tests_passed: tests.filter((test) => test.passed).length,
    tests_total: tests.length,
    execution_time_ms: 2,
    memory_used_kb: 1000,
    stdout: "",
    stderr: "",
  };
  const lines = [
    { type: "queued", ahead: 0 },
    { type: "compiled", compile: { ok: true } },
    ...tests.map((test) => ({ type: "test", test })),
    { type: "done", response },
  ];
  return new Response(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`, {
    headers: { "content-type": "application/x-ndjson" },
  });
}
