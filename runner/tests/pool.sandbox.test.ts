import fs from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { JudgeEvent } from "../../domain/judge/verdict.ts";
import type { Runner } from "../runner.ts";
import { boxProcesses, func, judged, request, startRunner } from "./harness.ts";

const FAIR_LIMIT = 3;
let runner: Runner;

beforeAll(async () => {
  const options = { concurrency: 1, queueLimit: 6, queueLimitOfOne: FAIR_LIMIT, warm: { python: 1 } };
  runner = await startRunner(options);
});
afterAll(() => runner.close());

const python = { language: "python", code: "def f(x):\n    return x\n" } as const;
const slow = {
  language: "python",
  code: "import time\ndef f(x):\n    time.sleep(0.3)\n    return x\n",
} as const;

const of = (interview: string, program: Parameters<typeof request>[0]) => ({
  ...request(program),
  fair_key: interview,
});

/** This process's children are boxes; each has one child of its own, the first process inside. */
function boxPids(): number[] {
  const children = (pid: number | string) =>
    fs
      .readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .trim()
      .split(" ")
      .filter(Boolean)
      .map(Number);
  return children(process.pid).flatMap(children);
}

test("interviews take turns however many runs one of them sends, and each is told its place", async () => {
  const order: string[] = [];
  const places = new Map<string, number[]>();
  const send = (name: string, interview: string) => {
    const onEvent = (event: JudgeEvent) => {
      if (event.type === "queued") places.set(name, [...(places.get(name) ?? []), event.ahead]);
    };
    return runner.pool.submit(of(interview, slow), { onEvent })?.then(() => order.push(name));
  };
  const names = ["a1", "a2", "a3", "a4", "b1", "c1"];
  const sent = names.map((name) => send(name, name.charAt(0)));
  expect(send("a5", "a")).toBeUndefined();
  expect(runner.pool.retryAfterSec()).toBeGreaterThanOrEqual(1);
  await Promise.all(sent);
  expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "a4"]);
  expect(places.get("c1")).toEqual([2, 1, 0]);
});

test("a box that died while it waited is replaced, and its submission judged", async () => {
  await vi.waitFor(() => expect(runner.pool.depth().warm.python).toBe(1), { timeout: 5000 });
  for (const pid of boxPids()) process.kill(pid, "SIGKILL");
  await vi.waitFor(() => expect(boxProcesses()).toEqual([]), { timeout: 2000 });
  expect(await judged(runner, python)).toMatchObject({ status: "COMPLETED", tests_passed: 1 });
});

test("a box serves one submission only, and the next one waits already", async () => {
  const code = "import os\nseen = []\ndef f(x):\n    return len(os.listdir('/tmp'))\n";
  const marking = {
    language: "python" as const,
    code: "def f(x):\n    open('/tmp/mark', 'w').write('x')\n    return x\n",
  };
  expect((await judged(runner, marking)).tests_passed).toBe(1);
  await vi.waitFor(() => expect(runner.pool.depth().warm.python).toBe(1), { timeout: 5000 });
  const next = await judged(runner, {
    language: "python",
    code,
    tests: [{ expected: "0" }],
    signature: func(),
  });
  expect(next.tests_passed).toBe(1);
});

test("hidden tests run ahead of their verdicts: a crash or a slow one costs only its own", async () => {
  const code = [
    "import os, time",
    "def f(x):",
    "    print('printed', x)",
    "    if x == 4: os._exit(3)",
    "    if x == 6: time.sleep(9)",
    "    return x",
  ].join("\n");
  const tests = Array.from({ length: 10 }, (_, x) => ({
    input: String(x),
    expected: String(x),
    is_sample: x < 2 || x === 8,
  }));
  const { tests: verdicts } = await judged(runner, {
    language: "python",
    code,
    tests,
    limits: { test_ms: 500 },
  });
  expect(verdicts.map((test) => test.status)).toEqual(
    tests.map((_, x) => (x === 4 ? "error" : x === 6 ? "timeout" : "passed")),
  );
  expect(verdicts.filter((test) => test.is_sample).map((test) => test.stdout)).toEqual([
    "printed 0\n",
    "printed 1\n",
    "printed 8\n",
  ]);
});

test("when the time for all tests is over the rest is not run, and the code still counts as compiled", async () => {
  const code = "import time\ndef f(x):\n    if x > 0: time.sleep(9)\n    return x\n";
  const tests = [0, 1, 2, 3, 4].map((x) => ({ input: String(x), expected: String(x) }));
  const limits = { test_ms: 400, total_ms: 1000 };
  const verdict = await judged(runner, { language: "python", code, tests, limits });
  expect(verdict).toMatchObject({ status: "TIMEOUT", compile: { ok: true }, tests_passed: 1 });
  expect(verdict.tests.map((test) => test.status).slice(0, 3)).toEqual(["passed", "timeout", "timeout"]);
  expect(verdict.tests.at(-1)?.status).toBe("not_run");
  const last = verdict.tests.findLast((test) => test.status === "timeout");
  expect([verdict.tests[1]?.error?.message, last?.error?.message]).toEqual([
    "Test 2 took longer than 0.4 s.",
    expect.stringMatching(/^(Test 3 took longer than 0.4 s|The tests together took longer than 1 s)\.$/),
  ]);
});
