import * as v from "valibot";
import { HEADERS, JUDGE_PATH, NDJSON, READY_PATH, signedText, splitKeys } from "../domain/judge/protocol.ts";
import { RunnerReadiness } from "../domain/judge/readiness.ts";
import { JudgeEvent, JudgeRefusal, type JudgeRequest, type JudgeResponse } from "../domain/judge/verdict.ts";
import { REQUEST_ID_HEADER } from "../domain/operate/request-id.ts";
import { createRetries } from "./retries.ts";

export type RunnerClientOptions = {
  url: string;
  /** As in RUNNER_KEY: the first of a comma-separated list signs. */
  keys: string;
  /** Goes along unsigned, so that the runner's log names the request; it decides nothing. */
  requestId?: string;
  fetch?: typeof fetch;
};

/**
 * What a caller is told while it waits: `queued` and `retrying` as often as they happen, `compiled` once when the run
 * has begun, each `test` once, `done` at the end. A runner's `failed` is a reason to try again, or the result.
 */
export type RunEvent = Exclude<JudgeEvent, { type: "failed" }>;

export type JudgeOptions = { signal?: AbortSignal; onEvent?: (event: RunEvent) => void };

/** `unavailable`: code cannot be run now. `busy`: too many wait. `rejected`: this request can never be judged. */
export type JudgeFailure = {
  ok: false;
  reason: "unavailable" | "busy" | "rejected";
  code: string;
  message: string;
  retryAfterSec?: number;
};
export type JudgeResult = { ok: true; response: JudgeResponse } | JudgeFailure;

export type RunnerClient = {
  /** Judges one submission. Repeats under the same submission_id what may be repeated, and never throws for a failure. */
  judge(request: JudgeRequest, options?: JudgeOptions): Promise<JudgeResult>;
  ready(): Promise<RunnerAnswer>;
};

/** `state`: what the runner says of itself; null where it says it in words that are not known here. */
export type RunnerAnswer =
  | { ok: true; state: RunnerReadiness | null }
  | { ok: false; code: string; message: string };

/** How long one attempt may take: waiting in the queue, and the runner's own budget for a submission. */
const ATTEMPT_MS = 90_000;
const READY_MS = 5000;
/** Refusals that a repeat does not mend. */
const LASTING = new Set(["ISOLATION_UNAVAILABLE", "LANGUAGE_UNAVAILABLE", "UNAUTHORIZED", "NOT_FOUND"]);

export function createRunnerClient(options: RunnerClientOptions): RunnerClient {
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  let key: Promise<CryptoKey> | undefined;
  const signingKey = () => {
    key ??= importKey(splitKeys(options.keys)[0] ?? "");
    return key;
  };

  const attempt = (body: string, { signal, onEvent }: JudgeOptions): Promise<JudgeResult> =>
    within(ATTEMPT_MS, signal, async (either) => {
      const signed = await signatureHeaders(await signingKey(), body);
      const named: Record<string, string> = options.requestId
        ? { [REQUEST_ID_HEADER]: options.requestId }
        : {};
      const response = await send(new URL(JUDGE_PATH, options.url).href, {
        method: "POST",
        headers: { "content-type": "application/json", accept: NDJSON, ...named, ...signed },
        body,
        signal: either,
      });
      return response.ok ? await readVerdict(response, onEvent) : await readRefusal(response);
    });

  return {
    async judge(request, { signal, onEvent } = {}) {
      const body = JSON.stringify(request);
      const tell = onceEach(onEvent);
      const retries = createRetries();
      for (let attempts = 1; ; attempts++) {
        let hadBegun = false;
        const listen = (event: RunEvent) => {
          hadBegun ||= event.type !== "queued";
          tell(event);
        };
        const result = await attempt(body, { signal, onEvent: listen }).catch(lost);
        if (signal?.aborted) return cancelled();
        if (result.ok || !mayRepeat(result)) return result;
        const { retryAfterSec } = result;
        const pause = retries.pauseAfter({
          hadBegun: hadBegun || result.code === "RUNNER_FAILED",
          retryAfterSec,
        });
        if (pause === undefined) return result;
        if (result.reason === "unavailable") onEvent?.({ type: "retrying", attempt: attempts });
        await sleep(pause, signal);
      }
    },
    async ready() {
      try {
        return await within(READY_MS, undefined, async (signal) => {
          const response = await send(new URL(READY_PATH, options.url).href, { signal });
          if (response.ok) {
            const state = v.safeParse(RunnerReadiness, parseOrUndefined(await response.text()));
            return { ok: true, state: state.success ? state.output : null };
          }
          const { code, message } = await readRefusal(response);
          return { ok: false, code, message };
        });
      } catch {
        const { code, message } = lost();
        return { ok: false, code, message };
      }
    },
  };
}

/** `AbortSignal.timeout` would keep a Durable Object awake for its whole length: this timer ends with the work. */
async function within<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${ms} ms`)), ms);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** A repeat tells the whole run from its beginning: what was told before is left out. */
function onceEach(onEvent?: (event: RunEvent) => void): (event: RunEvent) => void {
  const told = new Set<string>();
  return (event) => {
    const name = event.type === "test" ? `test ${event.test.id}` : event.type;
    if (told.has(name) && event.type !== "queued") return;
    told.add(name);
    onEvent?.(event);
  };
}

/** What another attempt may mend: a runner that is away, starting or full, never one that answered the question. */
function mayRepeat({ reason, code }: JudgeFailure): boolean {
  if (reason === "rejected" || LASTING.has(code)) return false;
  const status = /^HTTP_(\d+)$/.exec(code)?.[1];
  return status === undefined || status >= "500" || status === "408";
}

/** Reads the stream to its end. A stream that breaks off, or says what is no event, is a lost run. */
async function readVerdict(response: Response, onEvent?: (event: RunEvent) => void): Promise<JudgeResult> {
  for await (const line of lines(response)) {
    const parsed = v.safeParse(JudgeEvent, parseOrUndefined(line));
    if (!parsed.success) return lost();
    const event = parsed.output;
    if (event.type === "failed") return { ok: false, reason: "unavailable", ...event.error };
    onEvent?.(event);
    if (event.type === "done") return { ok: true, response: event.response };
  }
  return lost();
}

async function* lines(response: Response): AsyncGenerator<string> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split("\n");
      rest = parts.pop() ?? "";
      yield* parts;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function readRefusal(response: Response): Promise<JudgeFailure> {
  const parsed = v.safeParse(JudgeRefusal, parseOrUndefined(await response.text()));
  const error = parsed.success
    ? parsed.output.error
    : { code: `HTTP_${response.status}`, message: "The runner answered strangely." };
  if (response.status === 429) {
    return {
      ok: false,
      reason: "busy",
      ...error,
      retryAfterSec: Number(response.headers.get("retry-after")) || 1,
    };
  }
  const isRejected = response.status === 409 || response.status === 413 || response.status === 422;
  return { ok: false, reason: isRejected ? "rejected" : "unavailable", ...error };
}

function lost(): JudgeFailure {
  return {
    ok: false,
    reason: "unavailable",
    code: "RUNNER_UNREACHABLE",
    message: "The code runner cannot be reached just now. Your code is safe: run it again in a moment.",
  };
}

function cancelled(): JudgeFailure {
  return { ok: false, reason: "unavailable", code: "CANCELLED", message: "The run was cancelled." };
}

const encoder = new TextEncoder();

function importKey(key: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
}

async function signatureHeaders(key: CryptoKey, body: string): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = crypto.randomUUID();
  const bytes = await crypto.subtle.sign("HMAC", key, encoder.encode(signedText(timestamp, nonce, body)));
  const signature = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { [HEADERS.timestamp]: timestamp, [HEADERS.nonce]: nonce, [HEADERS.signature]: signature };
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
