import type { LanguageModelV4 } from "@ai-sdk/provider";
import { streamText } from "ai";
import type { TurnAct, TurnMeta } from "../domain/room/event.ts";
import type { InterviewerBrief } from "./brief.ts";
import { BUILTIN_INTERVIEWER, builtinInterviewer } from "./builtin/model.ts";
import { controlLine } from "./control-line.ts";
import type { Models } from "./models.ts";
import { INTERVIEWER_PROMPT_VERSION, interviewerSystem } from "./prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "./prompts/interviewer-turn.ts";

export type InterviewerReply = { text: string; meta: TurnMeta; acts: TurnAct[] };

/** `restarted`: what was shown of this turn is void, the words that follow replace it. */
export type TurnChunk =
  | { type: "delta"; text: string }
  | { type: "restarted" }
  | { type: "done"; reply: InterviewerReply };

export type TurnOptions = {
  signal: AbortSignal;
  /** No word for so long counts as a stall; the retry gets half of it, so that nobody waits twice. */
  stallMs?: number;
  /** All tries of a configured model together: one that drips its words out never stalls, and is cut off here. */
  turnMs?: number;
  retryAfterMs?: number;
  /** Reading speed of the built-in interviewer. */
  wordMs?: number;
};

/**
 * One turn of the interviewer, as it is written. A configured model that errs, stalls or answers with nothing is
 * asked once more; then the built-in interviewer carries the turn. Throws only when `signal` aborts.
 */
export async function* interviewerTurn(
  models: Models,
  brief: InterviewerBrief,
  options: TurnOptions,
): AsyncGenerator<TurnChunk, void, void> {
  const { signal, stallMs = 20_000, turnMs = 45_000, retryAfterMs = 500, wordMs = 30 } = options;
  const mark = `@@acts-${crypto.randomUUID().slice(0, 8)}`;
  const configured = models.interviewer;
  if (configured) {
    const late = stallClock(turnMs);
    for (const stall of [stallMs, stallMs / 2]) {
      if (late.signal.aborted) break;
      const reply = yield* attempt(configured.model, brief, mark, stall, signal, late.signal);
      if (reply) {
        late.clear();
        const meta = { ...reply.meta, model: configured.name, failed_over: false, hint_like: false };
        yield { type: "done", reply: { ...reply, meta } };
        return;
      }
      yield { type: "restarted" };
      if (stall === stallMs && !late.signal.aborted) await pause(retryAfterMs, signal);
    }
    late.clear();
  }
  const builtin = builtinInterviewer(brief, { mark, wordMs });
  const reply = yield* attempt(builtin, brief, mark, stallMs, signal);
  if (!reply) throw new Error("the built-in interviewer had nothing to say");
  const meta = {
    ...reply.meta,
    model: BUILTIN_INTERVIEWER,
    failed_over: configured !== null,
    hint_like: false,
  };
  yield { type: "done", reply: { ...reply, meta } };
}

type Attempt = { text: string; acts: TurnAct[]; meta: Pick<TurnMeta, "prompt_version" | "tokens_used"> };

/** A live turn is three sentences; a model that runs on past this is cut off. */
const MAX_REPLY_CHARS = 1800;

/** One call of one model: its reply, or null when it failed in a way that another try may mend. */
async function* attempt(
  model: LanguageModelV4,
  brief: InterviewerBrief,
  mark: string,
  stallMs: number,
  signal: AbortSignal,
  late?: AbortSignal,
): AsyncGenerator<TurnChunk, Attempt | null, void> {
  signal.throwIfAborted();
  const stall = stallClock(stallMs);
  const stop = new AbortController();
  const control = controlLine(mark);
  let text = "";
  let tokens: number | null = null;
  let finished = false;
  try {
    const result = streamText({
      model,
      instructions: interviewerSystem(),
      prompt: interviewerTurnPrompt(brief, mark),
      abortSignal: AbortSignal.any([signal, stall.signal, stop.signal, ...(late ? [late] : [])]),
      maxRetries: 0,
      // Errors arrive as parts of the stream; without this the SDK also prints them.
      onError: () => {},
    });
    for await (const part of result.stream) {
      if (part.type === "text-delta") {
        stall.heard();
        const shown = control.push(part.text);
        if (shown) yield { type: "delta", text: shown };
        text += shown;
        if (text.length > MAX_REPLY_CHARS) {
          finished = true;
          break;
        }
      } else if (part.type === "finish") {
        finished = part.finishReason === "stop" || part.finishReason === "length";
        tokens = part.totalUsage.totalTokens ?? null;
      } else if (part.type === "error" || part.type === "abort") {
        break;
      }
    }
  } catch {
    finished = false;
  } finally {
    stall.clear();
    stop.abort();
  }
  signal.throwIfAborted();
  if (!finished) return null;
  const { rest, acts } = control.end();
  const whole = text + rest.trimEnd();
  if (whole.length > text.length) yield { type: "delta", text: whole.slice(text.length) };
  if (!/\p{L}/u.test(whole)) return null;
  return {
    text: whole.trim(),
    acts,
    meta: { prompt_version: INTERVIEWER_PROMPT_VERSION, tokens_used: tokens },
  };
}

/** Aborts when nothing was heard for `ms`. */
function stallClock(ms: number) {
  const controller = new AbortController();
  const fire = () => controller.abort(new Error("the model stalled"));
  let timer = setTimeout(fire, ms);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(fire, ms);
    },
    clear: () => clearTimeout(timer),
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
