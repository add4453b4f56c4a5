import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { JudgeEvent, JudgeRequest, JudgeResponse } from "../domain/judge/verdict.ts";
import { createRunnerClient, type RunEvent } from "./client.ts";

type Answer = (response: http.ServerResponse, attempt: number) => void;

let answer: Answer;
let attempts = 0;
let server: http.Server;
let url: string;
const received: string[] = [];

beforeEach(async () => {
  attempts = 0;
  received.length = 0;
  server = http.createServer(async (incoming, response) => {
    let body = "";
    for await (const part of incoming) body += part;
    received.push(body);
    answer(response, ++attempts);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const request: JudgeRequest = {
  submission_id: "one",
  mode: "submit",
  language: "python",
  code: "def f(): return 1",
  signature: { v: 1, kind: "function", name: "f", params: [], returns: "int", compare: { mode: "exact" } },
  tests: [{ id: "1", input: "", expected: "1", is_sample: false }],
};
const judgedTest = { id: "1", status: "passed", passed: true, time_ms: 1, is_sample: false } as const;
const verdict: JudgeResponse = {
  submission_id: "one",
  status: "COMPLETED",
  compile: { ok: true },
  tests: [judgedTest],
  tests_passed: 1,
  tests_total: 1,
  execution_time_ms: 1,
  memory_used_kb: null,
  stdout: "",
  stderr: "",
};
const compiled: JudgeEvent = { type: "compiled", compile: { ok: true } };
const tested: JudgeEvent = { type: "test", test: judgedTest };
const done: JudgeEvent = { type: "done", response: verdict };
const stream = (...events: JudgeEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`).join("");

async function judge() {
  const seen: string[] = [];
  const result = await createRunnerClient({ url, keys: "key" }).judge(request, {
    onEvent: (event) => seen.push(event.type),
  });
  return { result, seen };
}

test("a run that breaks off is repeated under its own id, and each thing is told once", async () => {
  answer = (response, attempt) => {
    if (attempt > 1) return response.end(stream(compiled, tested, done));
    response.write(stream(compiled, tested));
    setTimeout(() => response.destroy(), 20);
  };
  const { result, seen } = await judge();
  expect(result).toEqual({ ok: true, response: verdict });
  expect(seen).toEqual(["compiled", "test", "retrying", "done"]);
  expect(received[1]).toBe(received[0]);
});

test("a caller can tell every event from the others", async () => {
  const word = (event: RunEvent): string => {
    switch (event.type) {
      case "queued":
        return `after ${event.ahead}`;
      case "retrying":
        return `attempt ${event.attempt} was lost`;
      case "compiled":
        return event.compile.ok ? "begins" : "does not compile";
      case "test":
        return `test ${event.test.id}`;
      case "done":
        return event.response.status;
      default:
        return event satisfies never;
    }
  };
  answer = (response, attempt) => {
    if (attempt > 1) return response.end(stream({ type: "queued", ahead: 2 }, compiled, tested, done));
    response.end(stream({ type: "failed", error: { code: "RUNNER_FAILED", message: "Not now." } }));
  };
  const words: string[] = [];
  await createRunnerClient({ url, keys: "key" }).judge(request, {
    onEvent: (event) => words.push(word(event)),
  });
  expect(words).toEqual(["attempt 1 was lost", "after 2", "begins", "test 1", "COMPLETED"]);
});

test.each([502, 503, 521])("a proxy's %i is waited out", async (status) => {
  answer = (response, attempt) => {
    if (attempt > 1) return response.end(stream(compiled, tested, done));
    response.writeHead(status).end("<html>");
  };
  const { result, seen } = await judge();
  expect(result.ok).toBe(true);
  expect(seen).toEqual(["retrying", "compiled", "test", "done"]);
});

test.each([
  [422, "INVALID_REQUEST", "rejected"],
  [503, "ISOLATION_UNAVAILABLE", "unavailable"],
  [401, "UNAUTHORIZED", "unavailable"],
])("a %i %s is final", async (status, code, reason) => {
  answer = (response) => response.writeHead(status).end(JSON.stringify({ error: { code, message: "No." } }));
  expect((await judge()).result).toEqual({ ok: false, reason, code, message: "No." });
  expect(attempts).toBe(1);
});

test("a runner that always breaks the run off is given up in the end", async () => {
  answer = (response) => {
    response.write(stream(compiled));
    setTimeout(() => response.destroy(), 5);
  };
  const { result, seen } = await judge();
  expect(result).toMatchObject({ ok: false, reason: "unavailable", code: "RUNNER_UNREACHABLE" });
  expect(attempts).toBe(4);
  expect(seen).toEqual(["compiled", "retrying", "retrying", "retrying"]);
});

test("a runner that is ready says what it runs and how busy it is", async () => {
  const state = {
    isolation: { memory_limit: "cgroup v2" },
    languages: { javascript: "24.1.0", python: "3.12.3", java: null },
    missing: { java: "There is no JDK." },
    pool: { running: 1, waiting: 4, warm: { javascript: 2, python: 2 } },
  };
  answer = (response, attempt) => response.end(attempt === 1 ? JSON.stringify({ ok: true, ...state }) : "ok");
  const client = createRunnerClient({ url, keys: "key" });
  expect(await client.ready()).toEqual({ ok: true, state });
  expect(await client.ready()).toEqual({ ok: true, state: null });
});

test("no timer is left behind", async () => {
  answer = (response) => response.end(stream(compiled, tested, done));
  const set = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  try {
    const isOurs = ([, ms]: unknown[]) => ms === 90_000 || ms === 5000;
    const client = createRunnerClient({ url, keys: "key" });
    await client.judge(request);
    await client.ready();
    const timers = set.mock.calls.flatMap((call, index) =>
      isOurs(call) ? [set.mock.results[index]?.value] : [],
    );
    expect(timers).toHaveLength(2);
    expect(cleared.mock.calls.flat()).toEqual(expect.arrayContaining(timers));
  } finally {
    set.mockRestore();
    cleared.mockRestore();
  }
});
