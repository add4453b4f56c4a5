import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { APICallError, generateText, Output } from "ai";
import type * as v from "valibot";
import type { NamedModel } from "../models.ts";
import { retryAfter } from "../retry-wait.ts";
import { within } from "../within.ts";

export type Question = { instructions: string; prompt: string; schema: v.GenericSchema; name: string };
export type AskOptions = { signal: AbortSignal; timeoutMs: number };
/** What came back: text with its cost, or why there is none. `waitMs`: how long the endpoint asks to be left alone. */
export type Asked =
  | { ok: true; text: string; tokens: number | null }
  | { ok: false; why: "refused" | "busy" | "silent" | "failed"; waitMs: number | null };

/** One call. With `structured` the endpoint is asked for this form of answer; some compatible ones know no such thing. */
export async function askModel(
  { model }: NamedModel,
  { instructions, prompt, schema, name }: Question,
  { structured, signal, timeoutMs }: AskOptions & { structured: boolean },
): Promise<Asked> {
  signal.throwIfAborted();
  const output = Output.object({ schema: toStandardJsonSchema(schema), name });
  const ask = async (abortSignal: AbortSignal): Promise<Asked> => {
    const call = { model, instructions, prompt, maxRetries: 0, abortSignal };
    const { text, finishReason, totalUsage } = structured
      ? await generateText({ ...call, output })
      : await generateText(call);
    if (finishReason === "content-filter" || text.trim() === "") return REFUSED;
    return { ok: true, text, tokens: totalUsage.totalTokens ?? null };
  };
  try {
    return await within(timeoutMs, ask, signal);
  } catch (error) {
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
    return { ok: true, text: error.text, tokens: tokensIn(error) };
  if ("finishReason" in error && error.finishReason === "content-filter") return REFUSED;
  const silent = error.message.startsWith("gave up after");
  return { ok: false, why: silent ? "silent" : "failed", waitMs: null };
}

function tokensIn(error: Error): number | null {
  const usage = "usage" in error ? error.usage : null;
  const known = typeof usage === "object" && usage !== null && "totalTokens" in usage;
  return known && typeof usage.totalTokens === "number" ? usage.totalTokens : null;
}
