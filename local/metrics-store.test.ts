import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ALL, figuresOf } from "../domain/operate/distribution.ts";
import { noteLine } from "../domain/operate/log-line.ts";
import type { Note } from "../domain/operate/measured.ts";
import type { Env } from "../worker/env.ts";
import { measuredSince } from "../worker/measurements.ts";
import { type MetricsStore, startMetricsStore } from "./metrics-store.ts";

const HOUR = 3_600_000;
let time = Date.UTC(2026, 10, 23, 12);
let store: MetricsStore;
beforeEach(async () => {
  time = Date.UTC(2026, 10, 23, 12);
  const started = await startMetricsStore({ now: () => time });
  if (!started) throw new Error("this Node has no SQLite");
  store = started;
});
afterEach(() => store.close());

const keep = (given: Partial<Note<"turn">>, times = 1) => {
  const note: Note<"turn"> = {
    event: "turn",
    what: "gpt",
    outcome: "ok",
    ms: 900,
    request_id: "r",
    figures: { first_ms: 400, tokens: 10 },
    ...given,
  };
  for (let n = 0; n < times; n++) store.keep(JSON.parse(noteLine(note, time)));
};

const asked = async (hours: number) => {
  const env = { METRICS_SQL_URL: store.url } as Env;
  const told = await measuredSince(env, new Date(time - hours * HOUR));
  if (!told?.ok) throw new Error(told?.message);
  return figuresOf(told.rows);
};

test("what the log tells comes back as figures, by the very statement that Analytics Engine is asked", async () => {
  keep({}, 19);
  keep({ ms: 9_500, outcome: "failed" });
  const figures = await asked(1);
  const of = (series: string, what: string) =>
    figures.find((one) => one.series === series && one.what === what);
  expect(of("turn", "gpt")).toMatchObject({ count: 20, failed: 1 });
  expect(of("turn", "gpt")?.p95).toBeGreaterThan(700);
  expect(of("turn", ALL)?.p95).toBeLessThanOrEqual(1000);
  expect(of("turn.first_ms", ALL)).toMatchObject({ count: 20 });
});

test("a window leaves out what was before it, and a day later nothing is kept", async () => {
  keep({});
  time += 2 * HOUR;
  keep({ what: "late" });
  expect((await asked(1)).map(({ what }) => what)).not.toContain("gpt");
  expect((await asked(3)).map(({ what }) => what)).toContain("gpt");
  time += 23 * HOUR;
  keep({ what: "later" });
  expect((await asked(48)).map(({ what }) => what)).not.toContain("gpt");
});

test("lines that measure nothing are passed over, and a statement that is none is refused", async () => {
  store.keep({ level: "info", at: new Date(time).toISOString(), event: "door" });
  expect(await asked(1)).toEqual([]);
  expect((await fetch(store.url, { method: "POST", body: "nonsense" })).status).toBe(400);
});

test("Analytics Engine is asked with the token, and its numbers as text are read; what it refuses is told, and nothing is asked where nothing is kept", async () => {
  const heard: { token: string | undefined; body: string }[] = [];
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    heard.push({ token: request.headers.authorization, body });
    const row = { series: "api", what: "GET /api/me", outcome: "ok", size: "10", count: "12345678901" };
    response.writeHead(heard.length > 1 ? 403 : 200).end(JSON.stringify({ meta: [], data: [row], rows: 1 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const METRICS_SQL_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sql`;
  const env = { METRICS_SQL_URL, METRICS_TOKEN: "token", METRICS_DATASET: "mockingbird_staging" } as Env;
  const since = new Date(1_700_000_000_500);
  expect(await measuredSince(env, since)).toEqual({
    ok: true,
    rows: [{ series: "api", what: "GET /api/me", outcome: "ok", size: 10, count: 12_345_678_901 }],
  });
  expect(heard[0]?.token).toBe("Bearer token");
  expect(heard[0]?.body).toMatch(/FROM mockingbird_staging WHERE timestamp >= toDateTime\(1700000000\)/);
  expect(await measuredSince(env, since)).toMatchObject({
    ok: false,
    message: expect.stringContaining("403"),
  });
  server.close();
  expect(await measuredSince(env, since)).toMatchObject({ ok: false });
  expect(await measuredSince({} as Env, since)).toBeNull();
});
