import { APICallError } from "ai";

/** How long to wait before the next call after this failure; null: another call would end the same way. */
export function retryWait(failure: unknown, usualMs: number): number | null {
  if (!APICallError.isInstance(failure)) return usualMs;
  const { statusCode, isRetryable, responseHeaders } = failure;
  // Without a status nothing was reached; with a good one the answer was garbage. Either may be better next time.
  const refused = statusCode !== undefined && statusCode >= 400;
  if (refused && !isRetryable) return null;
  return Math.max(usualMs, retryAfter(responseHeaders) ?? 0);
}

/** How long the endpoint asks to be left alone, in milliseconds: seconds or a date, or milliseconds where it says so. */
export function retryAfter(headers: Record<string, string> | undefined): number | null {
  const millis = Number.parseFloat(headers?.["retry-after-ms"] ?? "");
  if (Number.isFinite(millis)) return Math.max(0, millis);
  const after = headers?.["retry-after"];
  if (!after) return null;
  const seconds = Number(after);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
