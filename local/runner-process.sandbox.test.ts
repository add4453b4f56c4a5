import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import type { JudgeEvent } from "../domain/judge/verdict.ts";
import { createRunnerClient } from "../runner/client.ts";
import { request } from "../runner/tests/harness.ts";
import { type LogLine, logSink } from "./log-lines.ts";
import type { ProcessMark } from "./processes.ts";
import { type LocalRunner, startRunner } from "./runner-process.ts";

let runner: LocalRunner | undefined;
afterEach(() => runner?.stop());

async function start() {
  const started: ProcessMark[] = [];
  const said: string[] = [];
  const logged: LogLine[] = [];
  runner = await startRunner({
    root: path.resolve(import.meta.dirname, ".."),
    key: "a-key",
    port: 0,
    note: (mark) => started.push(mark),
    say: (line) => said.push(line),
    logs: logSink({ format: "json", write: () => {}, seen: (line) => logged.push(line) }),
    stopping: () => false,
  });
  const client = createRunnerClient({ url: runner.url, keys: "a-key", requestId: "the-request" });
  return { started, said, logged, client };
}

test("a runner killed in the middle of a submission comes back, and the candidate gets exactly one verdict", async () => {
  const { started, said, logged, client } = await start();
  const events: JudgeEvent[] = [];
  const tests = Array.from({ length: 6 }, (_, index) => ({
    input: String(index),
    expected: String(index + 1),
  }));
  const submission = request({
    language: "python",
    code: "import time\ndef f(x):\n    time.sleep(0.3)\n    return x + 1\n",
    tests,
  });
  const judged = client.judge(submission, { onEvent: (event) => events.push(event) });
  await vi.waitFor(() => expect(events.some((event) => event.type === "test")).toBe(true), {
    timeout: 30_000,
  });
  process.kill(started[0]!.pid, "SIGKILL");
  expect(await judged).toMatchObject({ ok: true, response: { status: "COMPLETED", tests_passed: 6 } });

  const told = events.map((event) => (event.type === "test" ? `test ${event.test.id}` : event.type));
  expect(told.filter((name) => name !== "retrying").toSorted()).toEqual(
    ["compiled", "done", ...tests.map((_, index) => `test ${index + 1}`)].toSorted(),
  );
  expect(told).toContain("retrying");
  expect(started).toHaveLength(2);
  expect(said.join("\n")).toContain("the runner ended (SIGKILL); starting it again");
  await vi.waitFor(() => expect(logged).toHaveLength(1));
  expect(logged[0]).toMatchObject({
    event: "judged",
    request_id: "the-request",
    verdict: "COMPLETED",
    tests: 6,
  });
  // The verdict is kept: asking again runs nothing.
  expect(await client.judge(submission)).toEqual(await judged);
});

test("a runner that is stopped stays stopped", async () => {
  const { started, said } = await start();
  await runner?.stop();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(started).toHaveLength(1);
  expect(said.join("\n")).not.toContain("starting it again");
});
