import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { APICallError, generateText, Output } from "ai";
import type * as v from "valibot";
import type { NamedModel } from "../models.ts";
import { retryAfter } from "../retry-wait.ts";
import { within } from "../within.ts";

type Question = { instructions: string; prompt: string; schema: v.GenericSchema; name: string };
/** `spend`: told what each call has cost, by estimate where the endpoint does not say. */
export type AskOptions = { signal: AbortSignal; timeoutMs: number; spend?: (tokens: number) => void };
/** What came back: text, or why there is none. `waitMs`: how long the endpoint asks to be left alone. */
export type Asked =
  | { ok: true; text: string }
  | { ok: false; why: "refused" | "busy" | "silent" | "failed"; waitMs: number | null };

/** One call. With `structured` the endpoint is asked for this form of answer; some compatible ones know no such thing. */
export async function askModel(
  { model }: NamedModel,
  { instructions, prompt, schema, name }: Question,
  { structured, signal, timeoutMs, spend }: AskOptions & { structured: boolean },
): Promise<Asked> {
  signal.throwIfAborted();
  const output = Output.object({ schema: toStandardJsonSchema(schema), name });
  const cost = (chars: number) => Math.ceil((instructions.length + prompt.length + chars) / 4);
  const ask = async (abortSignal: AbortSignal): Promise<Asked> => {
    const call = { model, instructions, prompt, maxRetries: 0, abortSignal };
    const { text, finishReason, totalUsage } = structured
      ? await generateText({ ...call, output })
      : await generateText(call);
    spend?.(totalUsage.totalTokens || cost(text.length));
    if (finishReason === "content-filter" || text.trim() === "") return REFUSED;
    return { ok: true, text };
  };
  try {
    return await within(timeoutMs, ask, signal);
  } catch (error) {
    if (wasRead(error)) spend?.(tokensIn(error) || cost(0));
    signal.throwIfAborted();
    return failure(error);
  }
}

const REFUSED = { ok: false, why: "refused", waitMs: null } as const;

function failure(error: unknown): Asked {
  if (APICallError.isInstance(error) && error.statusCode === 429)
    return { ok: false, why: "busy", waitMs: retryAfter(error.responseHeaders) };
  if (!(error instanceof Error)) return { ok: false, why: "failed", waitMs: null };
  // What does not fit the schema is still read row by row: one bad field costs that field only.
  if ("text" in error && typeof error.text === "string" && error.text.trim() !== "")
    return { ok: true, text: error.text };
  if ("finishReason" in error && error.finishReason === "content-filter") return REFUSED;
  const silent = error.message.startsWith("gave up after");
  return { ok: false, why: silent ? "silent" : "failed", waitMs: null };
}

/** Whether the prompt has probably cost something: an endpoint that turns a call away reads none of it. */
const wasRead = (error: unknown): boolean =>
  !APICallError.isInstance(error) || (error.statusCode !== undefined && error.statusCode < 400);

function tokensIn(error: unknown): number | null {
  const usage = error instanceof Error && "usage" in error ? error.usage : null;
  const known = typeof usage === "object" && usage !== null && "totalTokens" in usage;
  return known && typeof usage.totalTokens === "number" ? usage.totalTokens : null;
}
