import type { LanguageModelV4 } from "@ai-sdk/provider";
import { streamText } from "ai";
import type { TurnAct } from "../domain/room/event.ts";
import { controlLine } from "./control-line.ts";
import { stallClock } from "./patience.ts";
import { isRefusal } from "./refusal.ts";
import type { LiveGuard } from "./reply-rules/live-guard.ts";
import { sentencesOf } from "./reply-rules/sentences.ts";
import { liveTrim } from "./reply-rules/shape.ts";

type LiveCall = {
  model: LanguageModelV4;
  /** The standing orders. */
  system: string;
  prompt: string;
  mark: string;
  stallMs: number;
  signals: AbortSignal[];
  /** Whether words may be shown while more are coming; the built-in interviewer's always may, and are whole turns. */
  watch: LiveGuard | null;
  /** Told what a configured model's call has cost so far, by estimate. */
  spending?: (tokens: number) => void;
};

export type Delta = { type: "delta"; text: string };

/** `shown`: how much of `text` was let through already. `stalled`: too little was heard for too long, or nothing. */
type CallResult =
  | { ok: true; text: string; shown: string; acts: TurnAct[]; tokens: number | null }
  | { ok: false; failure: unknown; stalled: boolean; tokens: number | null };

/** A live turn is three sentences; a model that runs on past this is cut off. */
const MAX_REPLY_CHARS = 1800;

/** One call of one model, its words let through as they come. It never throws: what went wrong is in the result. */
export async function* liveCall(call: LiveCall): AsyncGenerator<Delta, CallResult, void> {
  const { mark, watch, prompt } = call;
  const stall = stallClock(call.stallMs);
  const stop = new AbortController();
  const control = controlLine(mark);
  const trim = watch ? liveTrim() : { push: (words: string) => words };
  const estimate = (chars: number) => Math.ceil((call.system.length + prompt.length + chars) / 4);
  let heard = 0;
  let text = "";
  let shown = "";
  let tokens: number | null = null;
  let ending: "stop" | "length" | null = null;
  let failure: unknown = null;
  try {
    const result = streamText({
      model: call.model,
      instructions: call.system,
      prompt,
      abortSignal: AbortSignal.any([...call.signals, stall.signal, stop.signal]),
      maxRetries: 0,
      // Errors arrive as parts of the stream; without this the SDK also prints them.
      onError: () => {},
    });
    for await (const part of result.stream) {
      if (part.type === "text-delta") {
        stall.heard();
        heard += part.text.length;
        text += trim.push(control.push(part.text));
        if (watch) call.spending?.(estimate(heard));
        // Whatever was heard but is not text yet, a blank above all, ends the last word.
        const clear = watch && text.length > shown.length ? watch(text, heard === text.length) : text;
        if (clear.length > shown.length) {
          const more = clear.slice(shown.length);
          shown = clear;
          yield { type: "delta", text: more };
        }
        if (heard > MAX_REPLY_CHARS) {
          ending = "stop";
          break;
        }
      } else if (part.type === "reasoning-delta") {
        stall.heard();
      } else if (part.type === "finish") {
        const { finishReason } = part;
        ending = finishReason === "stop" || finishReason === "length" ? finishReason : null;
        tokens = part.totalUsage.totalTokens ?? null;
      } else if (part.type === "error") {
        failure = part.error;
        break;
      } else if (part.type === "abort") break;
    }
  } catch (error) {
    failure = error;
  } finally {
    stall.clear();
    stop.abort();
  }
  // What was cut off, or is not reported, has its price all the same.
  if (watch && heard > 0) tokens ??= estimate(heard);
  const { rest, acts } = control.end();
  const whole = text + trim.push(rest.trimEnd());
  const said = ending === "length" ? withoutHalfSentence(whole) : whole;
  const isNothing = !/\p{L}/u.test(said) || (watch !== null && isRefusal(said));
  // An error after the last word is still an error: what is missing cannot be known.
  if (ending === null || failure !== null || isNothing) {
    const stalled = [stall.signal, ...call.signals].some((signal) => signal.aborted);
    return { ok: false, failure, stalled, tokens };
  }
  return { ok: true, text: said, shown, acts, tokens };
}

/** Words that were cut off for their length end with the last whole sentence. */
function withoutHalfSentence(text: string): string {
  const whole = sentencesOf(text, { whole: false }).at(-1)?.end;
  return /[.?!…]\W*$/.test(text) ? text : text.slice(0, whole ?? text.length);
}
