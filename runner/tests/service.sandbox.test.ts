import { createHmac, randomUUID } from "node:crypto";
import type http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { JudgeEvent, JudgeRequest, JudgeResponse } from "../../domain/judge/verdict.ts";
import { createRunnerClient } from "../client.ts";
import type { Runner } from "../runner.ts";
import { createServer } from "../server.ts";
import { boxProcesses, func, request, startRunner } from "./harness.ts";

const KEYS = ["the-new-key", "the-old-key"];
let runner: Runner;
let server: http.Server;
let url: string;

beforeAll(async () => {
  runner = await startRunner({ concurrency: 1, queueLimit: 1 });
  server = createServer({ runner: Promise.resolve(runner), keys: KEYS }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await runner.close();
});

const echo = (over: Partial<JudgeRequest> = {}): JudgeRequest => ({
  ...request({ language: "python", code: "def f(x):\n    print('seen', x)\n    return x\n" }),
  ...over,
});
const slow = (seconds: number) =>
  echo({
    code: `import time\ndef f(x):\n    time.sleep(${seconds})\n    return x\n`,
    limits: { test_ms: 8000 },
  });

function signed(body: string, { key = KEYS[0]!, at = Date.now(), nonce = randomUUID() as string } = {}) {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac("sha256", key).update(`${timestamp}.${nonce}.${body}`).digest("hex");
  return { "x-runner-timestamp": timestamp, "x-runner-nonce": nonce, "x-runner-signature": signature };
}

async function post(body: string, headers: Record<string, string> = signed(body), signal?: AbortSignal) {
  const response = await fetch(`${url}/v1/judge`, { method: "POST", body, headers, signal });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const code = (answer: { text: string }) => JSON.parse(answer.text).error?.code;

test("a signed request is judged, with either key", async () => {
  for (const key of KEYS) {
    const body = JSON.stringify(echo());
    const answer = await post(body, signed(body, { key }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      status: "COMPLETED",
      tests_passed: 1,
      stdout: "seen 1\n",
    });
  }
});

test("a request is refused without a signature, with a wrong one, a changed body, an old or a future time", async () => {
  const body = JSON.stringify(echo());
  const refused = [
    post(body, {}),
    post(body, signed(body, { key: "another-key" })),
    post(`${body} `, signed(body)),
    post(body, signed(body, { at: Date.now() - 70_000 })),
    post(body, signed(body, { at: Date.now() + 70_000 })),
    post(body, signed(body, { nonce: "short" })),
  ];
  for (const answer of await Promise.all(refused))
    expect([answer.status, code(answer)]).toEqual([401, "UNAUTHORIZED"]);
});

test("a request cannot be replayed", async () => {
  const body = JSON.stringify(echo());
  const headers = signed(body);
  expect((await post(body, headers)).status).toBe(200);
  expect((await post(body, headers)).status).toBe(401);
});

test("a request that cannot be judged is told the field or the line", async () => {
  const told = async (over: object) => {
    const answer = await post(JSON.stringify({ ...echo(), ...over }));
    return `${answer.status} ${JSON.parse(answer.text).error?.message}`;
  };
  expect(await told({ language: "cobol" })).toMatch(/^422 language: /);
  expect(await told({ tests: [{ id: "1", input: '"a"', is_sample: true }] })).toBe(
    "422 tests.0.input: line 1: expected int, got string",
  );
  expect(await told({ tests: [{ id: "1", input: "1", expected: "[]", is_sample: true }] })).toBe(
    "422 tests.0.expected: line 1: expected int, got array",
  );
  expect(await told({ tests: [] })).toBe("422 tests: no tests");
  expect(await told({ code: "x".repeat(70_000) })).toBe("413 code: longer than 64 KB");
  expect(await told({ signature: func({ returns: "void", out: 3 }) })).toBe(
    "422 signature.out: there is no such parameter",
  );
  expect(await told({ submission_id: "a b" })).toMatch(/^422 submission_id: /);
  expect((await post("{")).status).toBe(422);
  const large = "x".repeat(8 * 1024 * 1024 + 1);
  expect((await post(large).catch(() => ({ status: 413 }))).status).toBe(413);
});

test("a repeat of a submission_id gets the same verdict without a second run; another body is refused", async () => {
  const once = echo({ code: "import time\ndef f(x):\n    print(time.time_ns())\n    return x\n" });
  const [first, second] = await Promise.all([post(JSON.stringify(once)), post(JSON.stringify(once))]);
  const third = await post(JSON.stringify(once));
  expect(first.status).toBe(200);
  expect([second.text, third.text]).toEqual([first.text, first.text]);
  expect((await post(JSON.stringify({ ...once, code: "def f(x): return x" }))).status).toBe(409);
});

test("nothing of a hidden test but its verdict leaves the runner", async () => {
  const canary = 730_217_551;
  const program =
    "def f(x):\n    print('printed', x)\n    if x == 3: raise ValueError('raised %d' % x)\n    return x + 1\n";
  const tests = [
    { id: "1", input: "1", expected: "2", is_sample: true },
    { id: "2", input: String(canary), expected: String(canary + 7), is_sample: false },
    { id: "3", input: "3", expected: "4", is_sample: false },
  ];
  const response = await fetch(
    `${url}/v1/judge`,
    (() => {
      const body = JSON.stringify(echo({ code: program, tests }));
      return { method: "POST", body, headers: { ...signed(body), accept: "application/x-ndjson" } };
    })(),
  );
  const stream = await response.text();
  expect(stream).not.toMatch(/730217551|730217552|730217558|raised|printed 3/);
  const events: JudgeEvent[] = stream
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events.map((event) => event.type)).toEqual(["compiled", "test", "test", "test", "done"]);
  const done = events.at(-1) as { response: JudgeResponse };
  expect(Object.keys(done.response.tests[1]!).sort()).toEqual([
    "id",
    "is_sample",
    "passed",
    "status",
    "time_ms",
  ]);
  expect(done.response.tests[2]).toMatchObject({ status: "error", error_type: "ValueError", passed: false });
  expect(done.response.stdout).toBe("printed 1\n");
});

test("a client that leaves ends its box", async () => {
  const controller = new AbortController();
  const body = JSON.stringify(slow(7));
  const pending = post(body, signed(body), controller.signal).catch(() => "left");
  await vi.waitFor(() => expect(boxProcesses().length).toBeGreaterThan(0), { timeout: 3000 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  controller.abort();
  expect(await pending).toBe("left");
  await vi.waitFor(() => expect([boxProcesses(), runner.pool.depth().running]).toEqual([[], 0]), {
    timeout: 2000,
  });
});

test("a client that leaves while it waits gives up its place", async () => {
  const [running, waiting] = [new AbortController(), new AbortController()];
  const begin = (request: JudgeRequest, { signal }: AbortController) => {
    const body = JSON.stringify(request);
    return post(body, signed(body), signal).catch(() => "left");
  };
  const first = begin(slow(7), running);
  await vi.waitFor(() => expect(runner.pool.depth().running).toBe(1));
  const second = begin(echo(), waiting);
  await vi.waitFor(() => expect(runner.pool.depth().waiting).toBe(1));
  waiting.abort();
  await vi.waitFor(() => expect(runner.pool.depth().waiting).toBe(0));
  expect(runner.pool.depth().running).toBe(1);
  running.abort();
  expect(await Promise.all([first, second])).toEqual(["left", "left"]);
  await vi.waitFor(() => expect(runner.pool.depth().running).toBe(0), { timeout: 5000 });
});

test("one of two clients that wait for the same run may leave, and the other gets its verdict", async () => {
  const leaving = new AbortController();
  const body = JSON.stringify(slow(0.5));
  const first = post(body, signed(body), leaving.signal).catch(() => "left");
  await vi.waitFor(() => expect(runner.pool.depth().running).toBe(1));
  const second = post(body);
  await new Promise((resolve) => setTimeout(resolve, 100));
  leaving.abort();
  expect(await first).toBe("left");
  expect(JSON.parse((await second).text)).toMatchObject({ status: "COMPLETED", tests_passed: 1 });
});

test("a full queue is refused with Retry-After, and the client waits and tries again", async () => {
  const filling = [slow(1.2), slow(1.2)].map((one) => post(JSON.stringify(one)));
  await vi.waitFor(() => expect(runner.pool.depth()).toMatchObject({ running: 1, waiting: 1 }));
  const refused = await post(JSON.stringify(echo()));
  expect([refused.status, code(refused)]).toEqual([429, "BUSY"]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  const client = createRunnerClient({ url, keys: KEYS.join(",") });
  expect(await client.judge(echo())).toMatchObject({ ok: true, response: { tests_passed: 1 } });
  for (const answer of await Promise.all(filling)) expect(answer.status).toBe(200);
});

test("the client tells what happens and explains each failure", async () => {
  const client = createRunnerClient({ url, keys: KEYS[0]! });
  const seen: string[] = [];
  expect(await client.judge(echo(), { onEvent: (event) => seen.push(event.type) })).toMatchObject({
    ok: true,
  });
  expect(seen).toEqual(["compiled", "test", "done"]);
  expect(await client.judge({ ...echo(), code: "x".repeat(70_000) })).toMatchObject({
    ok: false,
    reason: "rejected",
    code: "TOO_LARGE",
  });
  const stranger = createRunnerClient({ url, keys: "another-key" });
  expect(await stranger.judge(echo())).toMatchObject({
    ok: false,
    reason: "unavailable",
    code: "UNAUTHORIZED",
  });
  expect(await client.ready()).toMatchObject({
    ok: true,
    state: { languages: { python: expect.stringMatching(/^3/) }, pool: { waiting: 0 } },
  });
  const cancelled = AbortSignal.timeout(500);
  expect(await client.judge(slow(5), { signal: cancelled })).toMatchObject({ ok: false, code: "CANCELLED" });
});

test("without isolation everything is refused with the reason", async () => {
  const closed = createServer({
    runner: Promise.resolve({ unavailable: "bubblewrap is missing." }),
    keys: KEYS,
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => closed.once("listening", resolve));
  const address = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
  const client = createRunnerClient({ url: address, keys: KEYS[0]! });
  const reason = { ok: false, code: "ISOLATION_UNAVAILABLE", message: "bubblewrap is missing." };
  expect(await client.judge(echo())).toMatchObject(reason);
  expect(await client.ready()).toEqual(reason);
  closed.close();
});
