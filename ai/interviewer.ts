import type { TurnAct, TurnMeta } from "../domain/room/event.ts";
import type { InterviewerBrief } from "./brief.ts";
import { BUILTIN_INTERVIEWER, builtinInterviewer } from "./builtin/model.ts";
import { loadLanguage } from "./languages.ts";
import { type Delta, liveCall } from "./live-call.ts";
import type { Models, NamedModel } from "./models.ts";
import { PATIENCE, type Patience, pause, turnClock } from "./patience.ts";
import { repairNote } from "./prompts/interviewer-repair.ts";
import { INTERVIEWER_PROMPT_VERSION, interviewerSystem } from "./prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "./prompts/interviewer-turn.ts";
import { checkReply, isHintLike } from "./reply-rules/check.ts";
import { liveGuard } from "./reply-rules/live-guard.ts";
import { mended } from "./reply-rules/mend.ts";
import { retryWait } from "./retry-wait.ts";

export type InterviewerReply = { text: string; meta: TurnMeta; acts: TurnAct[] };

/** `restarted`: what was shown of this turn is void, the words that follow replace it. */
export type TurnChunk = Delta | { type: "restarted" } | { type: "done"; reply: InterviewerReply };

type TurnOptions = Partial<Patience> & {
  signal: AbortSignal;
  /** Reading speed of the built-in interviewer. */
  wordMs?: number;
  /** Given once, before the first word: what to note of the turn if it were cut off after these words. */
  ifCut?: (metaOf: (text: string) => TurnMeta) => void;
};

/**
 * One turn of the interviewer, as it is written. A configured model that errs, stalls, refuses or answers with nothing
 * is asked once more, one that breaks a rule of a live turn is told which; then the built-in interviewer carries the
 * turn, and after a stall those of the next minutes. Throws only when `signal` aborts.
 */
export async function* interviewerTurn(
  models: Models,
  brief: InterviewerBrief,
  options: TurnOptions,
): AsyncGenerator<TurnChunk, void, void> {
  const { signal, wordMs = 30 } = options;
  await loadLanguage(brief.locale);
  const mark = `@@acts-${crypto.randomUUID().slice(0, 8)}`;
  const configured = models.interviewer;
  let spent: number | null = null;
  let speaking = configured?.name ?? BUILTIN_INTERVIEWER;
  const metaOf = (text: string): TurnMeta => ({
    model: speaking,
    prompt_version: INTERVIEWER_PROMPT_VERSION,
    tokens_used: spent,
    failed_over: configured !== null && speaking === BUILTIN_INTERVIEWER,
    hint_like: isHintLike(brief, text),
  });
  const done = (words: Words): TurnChunk => {
    const text = words.text.trim();
    return { type: "done", reply: { text, acts: words.acts, meta: metaOf(text) } };
  };
  options.ifCut?.(metaOf);
  if (configured?.circuit?.isOpen) speaking = BUILTIN_INTERVIEWER;
  else if (configured) {
    const spend = (tokens: number) => {
      spent = tokens;
    };
    const patience = { ...PATIENCE, ...options };
    let stalled = false;
    const noteStall = () => {
      // Silence in a turn that had little time left says nothing of the endpoint.
      stalled = patience.turnMs >= patience.stallMs;
    };
    const words = yield* configuredTurn(configured, brief, mark, { ...patience, spend, noteStall });
    if (words) return yield done(words);
    if (stalled) configured.circuit?.stalled();
    speaking = BUILTIN_INTERVIEWER;
    yield { type: "restarted" };
  }
  const model = builtinInterviewer(brief, { mark, wordMs: configured ? Math.min(wordMs, HASTE_MS) : wordMs });
  const stallMs = options.stallMs ?? PATIENCE.stallMs;
  const call = yield* liveCall({
    model,
    system: "",
    prompt: "(the brief itself)",
    mark,
    stallMs,
    signals: [signal],
    watch: null,
  });
  signal.throwIfAborted();
  if (!call.ok) throw new Error("the built-in interviewer had nothing to say");
  yield* shownAs(call.text, call.shown);
  yield done(call);
}

/** Whoever waited for a model in vain waits no longer than it takes to read. */
const HASTE_MS = 10;

type Words = { text: string; acts: TurnAct[] };

/** The turn as a configured model says it, by every rule; null: the built-in interviewer is to speak. `spend`: all calls' tokens. */
async function* configuredTurn(
  { model }: NamedModel,
  brief: InterviewerBrief,
  mark: string,
  options: Patience & { signal: AbortSignal; spend: (tokens: number) => void; noteStall: () => void },
): AsyncGenerator<TurnChunk, Words | null, void> {
  const { signal, stallMs, leastMs, spend, noteStall } = options;
  if (options.turnMs < leastMs) return null;
  const clock = turnClock(options.turnMs);
  const prompt = interviewerTurnPrompt(brief, mark);
  const watch = liveGuard(brief);
  let before = 0;
  async function* ask(changes: { prompt?: string; stallMs: number }) {
    signal.throwIfAborted();
    const result = yield* liveCall({
      model,
      system: interviewerSystem(brief.task.kind, brief.locale),
      prompt,
      mark,
      watch,
      signals: [signal, clock.signal],
      spending: (tokens) => spend(before + tokens),
      ...changes,
    });
    signal.throwIfAborted();
    if (result.tokens !== null) {
      before += result.tokens;
      spend(before);
    }
    if (!result.ok && result.stalled) noteStall();
    return result;
  }
  try {
    let first = yield* ask({ stallMs });
    if (!first.ok) {
      const wait = retryWait(first.failure, options.retryAfterMs);
      if (wait === null || wait + leastMs > clock.left()) return null;
      yield { type: "restarted" };
      await pause(wait, signal);
      first = yield* ask({ stallMs: (stallMs * 2) / 3 });
      if (!first.ok) return null;
    }
    const violations = checkReply(brief, first.text);
    if (violations.length === 0) {
      yield* shownAs(first.text, first.shown);
      return first;
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
    if (text === null) return null;
    yield* shownAs(text, shown);
    return { text, acts: draft.acts };
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
