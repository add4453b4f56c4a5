import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { createRunnerClient, type RunEvent } from "../client.ts";
import { boxCgroups, boxProcesses, request } from "./harness.ts";

const MAIN = path.join(import.meta.dirname, "../main.ts");

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (data) => {
    said.out += data;
  });
  child.stderr.on("data", (data) => {
    said.err += data;
  });
  return { child, said };
}

const ended = async (child: ChildProcess) => (await once(child, "exit"))[0];

test("prints where it listens and then a line a run, serves, and on SIGTERM leaves nothing, even in the middle of a run", async () => {
  const { child, said } = start({ RUNNER_KEY: "a-key" });
  await vi.waitFor(() => expect(said.out).toMatch(/^runner listening on http:\/\/127\.0\.0\.1:\d+\n$/), {
    timeout: 10_000,
  });
  const client = createRunnerClient({ url: said.out.trim().split(" ").at(-1)!, keys: "a-key" });
  const judged = await client.judge(request({ language: "javascript", code: "var f = (x) => x;" }));
  expect(judged).toMatchObject({ ok: true, response: { tests_passed: 1 } });
  expect(said.err).toContain("self-test passed");
  const endless = request({
    language: "python",
    code: "def f(x):\n    while True: pass\n",
    limits: { test_ms: 9000 },
  });
  const stop = new AbortController();
  const pending = client.judge(endless, { signal: stop.signal });
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  stop.abort();
  expect(await pending).toMatchObject({ ok: false });
  expect(boxProcesses()).toEqual([]);
  expect(boxCgroups(child.pid)).toEqual([]);
  const [, ...lines] = said.out.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: "judged", what: "javascript submit", status: 200 }),
    ...lines.slice(1).map(() => expect.objectContaining({ event: "judged", what: "python submit" })),
  ]);
});

test("killed in the middle of a SUBMIT and started again: the caller is told, and each test has one result", async () => {
  const first = start({ RUNNER_KEY: "a-key" });
  const listens = (said: { out: string }) =>
    vi.waitFor(() => expect(said.out).toContain("listening"), { timeout: 10_000 });
  await listens(first.said);
  const url = first.said.out.trim().split(" ").at(-1)!;
  const submit = request({
    language: "python",
    code: "def f(x):\n    time.sleep(0.1)\n    return x\n",
    tests: Array.from({ length: 20 }, (_, index) => ({ is_sample: index === 0 })),
  });
  const told: RunEvent[] = [];
  const judging = createRunnerClient({ url, keys: "a-key" }).judge(submit, {
    onEvent: (event) => told.push(event),
  });
  const tests = () => told.flatMap((event) => (event.type === "test" ? [event.test.id] : []));
  await vi.waitFor(() => expect(tests().length).toBeGreaterThan(2), { timeout: 30_000 });
  expect(tests().length).toBeLessThan(20);
  first.child.kill("SIGKILL");
  await ended(first.child);

  const second = start({ RUNNER_KEY: "a-key", RUNNER_PORT: new URL(url).port });
  await listens(second.said);
  expect(await judging).toMatchObject({ ok: true, response: { status: "COMPLETED", tests_passed: 20 } });
  expect(told.some((event) => event.type === "retrying")).toBe(true);
  expect(tests()).toEqual(submit.tests.map(({ id }) => id));
  expect(told.filter((event) => event.type === "done")).toHaveLength(1);
  expect(boxCgroups(first.child.pid)).toEqual([]);
  second.child.kill("SIGTERM");
  expect(await ended(second.child)).toBe(0);
});

test("says which setting is wrong", async () => {
  const withoutKey = start({});
  expect(await ended(withoutKey.child)).toBe(1);
  expect(withoutKey.said.err).toContain("RUNNER_KEY is needed");
  const wrongPort = start({ RUNNER_KEY: "a-key", RUNNER_PORT: "many" });
  expect(await ended(wrongPort.child)).toBe(1);
  expect(wrongPort.said.err).toContain("RUNNER_PORT: expected a port");
});
