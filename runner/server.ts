import http from "node:http";
import { JUDGE_PATH, NDJSON, READY_PATH } from "../domain/judge/protocol.ts";
import { causesOf } from "../domain/operate/causes.ts";
import { createAuthenticator } from "./authentication.ts";
import { createBodies } from "./bodies.ts";
import { eventStream } from "./event-stream.ts";
import { readRequest } from "./request.ts";
import { noted, RunLog, requestIdOf } from "./run-log.ts";
import type { Runner, RunnerUnavailable } from "./runner.ts";
import { createSubmissions, type Watched } from "./submissions.ts";

export type ServerOptions = {
  /** The runner once its self-test has ended. Requests that come before wait for it. */
  runner: Promise<Runner | RunnerUnavailable>;
  keys: readonly string[];
  now?: () => number;
};

const MAX_CONNECTIONS = 1000;

/** The runner's HTTP service. It serves verdicts only; what cannot be judged safely is refused. */
export function createServer({ runner, keys, now = Date.now }: ServerOptions): http.Server {
  const authenticator = createAuthenticator(keys, now);
  const submissions = createSubmissions(now);
  const bodies = createBodies();

  const judge = async (request: http.IncomingMessage, response: http.ServerResponse, log: RunLog) => {
    const early = authenticator.refuseEarly(request.headers);
    if (early) return refuse(response, 401, "UNAUTHORIZED", early);
    if (!bodies.hasRoom()) return busy(response, 1);
    const body = await bodies.read(request);
    if (body === undefined) return refuse(response, 413, "TOO_LARGE", "The body is larger than 8 MB.");
    const forbidden = authenticator.refuse(request.headers, body);
    if (forbidden) return refuse(response, 401, "UNAUTHORIZED", forbidden);
    const ready = await runner;
    if ("unavailable" in ready) return refuse(response, 503, "ISOLATION_UNAVAILABLE", ready.unavailable);
    const read = readRequest(body);
    if (!read.ok) return refuse(response, read.status, read.code, read.message);
    log.isOf(read.request);
    const absent = ready.missing.get(read.request.language);
    if (absent) return refuse(response, 503, "LANGUAGE_UNAVAILABLE", absent);
    const joined = submissions.join(read.request, body, ready.pool);
    if (joined.ok) return await answer(request, response, joined.watched, log);
    if (joined.reason === "mismatch") {
      return refuse(response, 409, "SUBMISSION_MISMATCH", "This submission_id was used for something else.");
    }
    return busy(response, ready.pool.retryAfterSec());
  };

  const server = http.createServer((request, response) => {
    const path = request.url?.split("?")[0];
    const work =
      request.method === "POST" && path === JUDGE_PATH
        ? judge(request, response, new RunLog(request, response, now))
        : request.method === "GET" && path === READY_PATH
          ? readiness(response, runner)
          : Promise.resolve(refuse(response, 404, "NOT_FOUND", "There is nothing here."));
    work.catch((error: unknown) => {
      if (response.destroyed) return; // the client left, and its box with it
      noted.log("error", "request_failed", { request_id: requestIdOf(request), cause: causesOf(error) });
      if (!response.headersSent)
        refuse(response, 503, "RUNNER_FAILED", "The code could not be run just now.");
      else response.end();
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.maxConnections = MAX_CONNECTIONS;
  return server;
}

async function answer(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  watched: Watched,
  log: RunLog,
): Promise<void> {
  if (response.destroyed) return watched.leave();
  response.on("close", () => watched.leave());
  if (!String(request.headers.accept ?? "").includes(NDJSON)) {
    const verdict = await watched.response;
    log.heard({ type: "done", response: verdict });
    send(response, 200, verdict);
    return;
  }
  response.writeHead(200, { "content-type": NDJSON, "cache-control": "no-store" });
  const stream = eventStream(response);
  watched.watch((event) => {
    log.heard(event);
    stream.write(event);
  });
  await watched.response.then(
    () => stream.end(),
    () => stream.end(), // the stream's last line has told it
  );
}

async function readiness(response: http.ServerResponse, runner: ServerOptions["runner"]): Promise<void> {
  const starting = Symbol("starting");
  const state = await Promise.race([
    runner,
    new Promise<symbol>((resolve) => setImmediate(() => resolve(starting))),
  ]);
  if (typeof state === "symbol") return refuse(response, 503, "STARTING", "The self-test is running.");
  if ("unavailable" in state) return refuse(response, 503, "ISOLATION_UNAVAILABLE", state.unavailable);
  send(response, 200, {
    ok: true,
    isolation: { self_test: "passed", memory_limit: state.sandbox.memoryLimit },
    languages: {
      ...state.versions,
      ...Object.fromEntries([...state.missing].map(([language]) => [language, null])),
    },
    missing: Object.fromEntries(state.missing),
    pool: state.pool.depth(),
  });
}

function busy(response: http.ServerResponse, retryAfterSec: number): void {
  response.setHeader("retry-after", String(retryAfterSec));
  refuse(response, 429, "BUSY", "Too many submissions are waiting.");
}

function refuse(response: http.ServerResponse, status: number, code: string, message: string): void {
  if (status === 413 || status === 401) response.setHeader("connection", "close");
  send(response, status, { error: { code, message } });
}

function send(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
