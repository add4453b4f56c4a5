import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { createRunnerClient } from "../client.ts";
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

test("prints one line, serves, and on SIGTERM leaves nothing, even in the middle of a run", async () => {
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
  expect(said.out.trim().split("\n")).toHaveLength(1);
});

test("says which setting is wrong", async () => {
  const withoutKey = start({});
  expect(await ended(withoutKey.child)).toBe(1);
  expect(withoutKey.said.err).toContain("RUNNER_KEY is needed");
  const wrongPort = start({ RUNNER_KEY: "a-key", RUNNER_PORT: "many" });
  expect(await ended(wrongPort.child)).toBe(1);
  expect(wrongPort.said.err).toContain("RUNNER_PORT: expected a port");
});
