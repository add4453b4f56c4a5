import type { TurnAct, TurnMeta } from "../domain/room/event.ts";
import type { InterviewerBrief } from "./brief.ts";
import { BUILTIN_INTERVIEWER, builtinInterviewer } from "./builtin/model.ts";
import { type Delta, liveCall } from "./live-call.ts";
import type { Models, NamedModel } from "./models.ts";
import { PATIENCE, type Patience, pause, turnClock } from "./patience.ts";
import { repairNote } from "./prompts/interviewer-repair.ts";
import { INTERVIEWER_PROMPT_VERSION } from "./prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "./prompts/interviewer-turn.ts";
import { checkReply, isHintLike, liveGuard } from "./reply-rules/check.ts";
import { mended } from "./reply-rules/mend.ts";
import { retryWait } from "./retry-wait.ts";

export type InterviewerReply = { text: string; meta: TurnMeta; acts: TurnAct[] };

/** `restarted`: what was shown of this turn is void, the words that follow replace it. */
export type TurnChunk = Delta | { type: "restarted" } | { type: "done"; reply: InterviewerReply };

export type TurnOptions = Partial<Patience> & {
  signal: AbortSignal;
  /** Reading speed of the built-in interviewer. */
  wordMs?: number;
};

/**
 * One turn of the interviewer, as it is written. A configured model that errs, stalls, refuses or answers with nothing
 * is asked once more, one that breaks a rule of a live turn is told which; then the built-in interviewer carries the
 * turn. Throws only when `signal` aborts.
 */
export async function* interviewerTurn(
  models: Models,
  brief: InterviewerBrief,
  options: TurnOptions,
): AsyncGenerator<TurnChunk, void, void> {
  const { signal, wordMs = 30 } = options;
  const mark = `@@acts-${crypto.randomUUID().slice(0, 8)}`;
  const configured = models.interviewer;
  let spent: number | null = null;
  const done = (words: Words, model: string): TurnChunk => {
    const text = words.text.trim();
    const meta: TurnMeta = {
      model,
      prompt_version: INTERVIEWER_PROMPT_VERSION,
      tokens_used: spent,
      failed_over: configured !== null && model === BUILTIN_INTERVIEWER,
      hint_like: isHintLike(brief, text),
    };
    return { type: "done", reply: { text, acts: words.acts, meta } };
  };
  if (configured) {
    const turn = yield* configuredTurn(configured, brief, mark, { ...PATIENCE, ...options });
    spent = turn.tokens;
    if (turn.words) return yield done(turn.words, configured.name);
    yield { type: "restarted" };
  }
  const model = builtinInterviewer(brief, { mark, wordMs });
  const stallMs = options.stallMs ?? PATIENCE.stallMs;
  const call = yield* liveCall({
    model,
    prompt: "(the brief itself)",
    mark,
    stallMs,
    signals: [signal],
    watch: null,
  });
  signal.throwIfAborted();
  if (!call.ok) throw new Error("the built-in interviewer had nothing to say");
  yield* shownAs(call.text, call.shown);
  yield done(call, BUILTIN_INTERVIEWER);
}

type Words = { text: string; acts: TurnAct[] };
type ConfiguredTurn = { words: Words | null; tokens: number | null };

/** The turn as a configured model says it, by every rule; no words: the built-in interviewer is to speak. */
async function* configuredTurn(
  { model }: NamedModel,
  brief: InterviewerBrief,
  mark: string,
  options: Patience & { signal: AbortSignal },
): AsyncGenerator<TurnChunk, ConfiguredTurn, void> {
  const { signal, stallMs, leastMs } = options;
  const clock = turnClock(options.turnMs);
  const prompt = interviewerTurnPrompt(brief, mark);
  const watch = liveGuard(brief);
  let tokens: number | null = null;
  async function* ask(changes: { prompt?: string; stallMs: number }) {
    signal.throwIfAborted();
    const result = yield* liveCall({
      model,
      prompt,
      mark,
      watch,
      signals: [signal, clock.signal],
      ...changes,
    });
    signal.throwIfAborted();
    if (result.tokens !== null) tokens = (tokens ?? 0) + result.tokens;
    return result;
  }
  try {
    let first = yield* ask({ stallMs });
    if (!first.ok) {
      const wait = retryWait(first.failure, options.retryAfterMs);
      if (wait === null || wait + leastMs > clock.left()) return { words: null, tokens };
      yield { type: "restarted" };
      await pause(wait, signal);
      first = yield* ask({ stallMs: (stallMs * 2) / 3 });
      if (!first.ok) return { words: null, tokens };
    }
    const violations = checkReply(brief, first.text);
    if (violations.length === 0) {
      yield* shownAs(first.text, first.shown);
      return { words: first, tokens };
    }
    let draft: Words = first;
    let shown = first.shown;
    if (clock.left() >= leastMs) {
      yield { type: "restarted" };
      shown = "";
      const note = repairNote(violations);
      const second = yield* ask({ prompt: `${prompt}\n\n${note}`, stallMs: (stallMs * 2) / 3 });
      if (second.ok) {
        draft = second;
        shown = second.shown;
      } else yield { type: "restarted" };
    }
    const text = checkReply(brief, draft.text).length === 0 ? draft.text : mended(brief, draft.text);
    if (text === null) return { words: null, tokens };
    yield* shownAs(text, shown);
    return { words: { text, acts: draft.acts }, tokens };
  } finally {
    clock.clear();
  }
}

/** Brings what is shown to what was said in the end. */
function* shownAs(text: string, shown: string): Generator<TurnChunk, void, void> {
  if (text.startsWith(shown)) {
    if (text.length > shown.length) yield { type: "delta", text: text.slice(shown.length) };
    return;
  }
  yield { type: "restarted" };
  yield { type: "delta", text };
}
