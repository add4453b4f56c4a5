import * as v from "valibot";
import { HEADERS, JUDGE_PATH, NDJSON, READY_PATH, signedText, splitKeys } from "../domain/judge/protocol.ts";
import { JudgeEvent, JudgeRefusal, type JudgeRequest, type JudgeResponse } from "../domain/judge/verdict.ts";

export type RunnerClientOptions = {
  url: string;
  /** As in RUNNER_KEY: the first of a comma-separated list signs. */
  keys: string;
  fetch?: typeof fetch;
};

export type JudgeOptions = { signal?: AbortSignal; onEvent?: (event: JudgeEvent) => void };

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
  ready(): Promise<{ ok: true } | { ok: false; code: string; message: string }>;
};

/** How long one attempt may take: waiting in the queue, and the runner's own budget for a submission. */
const ATTEMPT_MS = 90_000;
const PATIENCE_MS = 120_000;
const PAUSES_MS = [250, 1000, 2000, 4000];
/** A 503 that a repeat does not mend. */
const LASTING = new Set(["ISOLATION_UNAVAILABLE", "LANGUAGE_UNAVAILABLE"]);

export function createRunnerClient(options: RunnerClientOptions): RunnerClient {
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const key = splitKeys(options.keys)[0] ?? "";

  const attempt = async (body: string, { signal, onEvent }: JudgeOptions): Promise<JudgeResult> => {
    const timeout = AbortSignal.timeout(ATTEMPT_MS);
    const response = await send(new URL(JUDGE_PATH, options.url).href, {
      method: "POST",
      headers: { "content-type": "application/json", accept: NDJSON, ...(await signatureHeaders(key, body)) },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return response.ok ? await readVerdict(response, onEvent) : await readRefusal(response);
  };

  return {
    async judge(request, judgeOptions = {}) {
      const body = JSON.stringify(request);
      const { signal } = judgeOptions;
      const onEvent = onceEach(judgeOptions.onEvent);
      const deadline = Date.now() + PATIENCE_MS;
      for (let tries = 0; ; tries++) {
        const result = await attempt(body, { signal, onEvent }).catch(lost);
        if (signal?.aborted)
          return { ok: false, reason: "unavailable", code: "CANCELLED", message: "The run was cancelled." };
        const pause = pauseBefore(result, tries);
        if (pause === undefined || Date.now() + pause > deadline) return result;
        await sleep(pause, signal);
      }
    },
    async ready() {
      try {
        const response = await send(new URL(READY_PATH, options.url).href, {
          signal: AbortSignal.timeout(5000),
        });
        if (response.ok) return { ok: true };
        const { code, message } = await readRefusal(response);
        return { ok: false, code, message };
      } catch {
        const { code, message } = lost();
        return { ok: false, code, message };
      }
    },
  };
}

/** A repeat tells the whole run from its beginning: what was told before is left out. */
function onceEach(onEvent?: (event: JudgeEvent) => void): (event: JudgeEvent) => void {
  const told = new Set<string>();
  return (event) => {
    const name = event.type === "test" ? `test ${event.test.id}` : event.type;
    if (told.has(name) && event.type !== "queued") return;
    told.add(name);
    onEvent?.(event);
  };
}

/** How long to wait before trying again; undefined when trying again is pointless. */
function pauseBefore(result: JudgeResult, tries: number): number | undefined {
  const pause = PAUSES_MS[tries];
  if (result.ok || result.reason === "rejected" || LASTING.has(result.code) || result.code === "UNAUTHORIZED")
    return undefined;
  if (pause === undefined) return undefined;
  return Math.max(pause, Math.min(result.retryAfterSec ?? 0, 10) * 1000);
}

/** Reads the stream to its end. A stream that breaks off, or says what is no event, is a lost run. */
async function readVerdict(response: Response, onEvent?: (event: JudgeEvent) => void): Promise<JudgeResult> {
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
    message: "The runner cannot be reached.",
  };
}

async function signatureHeaders(key: string, body: string): Promise<Record<string, string>> {
  const encoder = new TextEncoder();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = crypto.randomUUID();
  const secret = await crypto.subtle.importKey(
    "raw",
    encoder.encode(key),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const bytes = await crypto.subtle.sign("HMAC", secret, encoder.encode(signedText(timestamp, nonce, body)));
  const signature = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { [HEADERS.timestamp]: timestamp, [HEADERS.nonce]: nonce, [HEADERS.signature]: signature };
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
