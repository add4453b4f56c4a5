import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { InterviewerBrief } from "../brief.ts";
import { brief } from "../fixtures.ts";
import { type InterviewerReply, interviewerTurn, type TurnChunk } from "../interviewer.ts";
import type { Models } from "../models.ts";

/** What one call of a scripted model does: says its words, one every `everyMs`, then ends in one of these ways. */
export type Play = {
  words: string[];
  everyMs?: number;
  ends: "finish" | "length" | "content-filter" | "error" | "hang" | "end";
  error?: unknown;
};

/** A model that plays one script a call, and keeps the prompts it was asked with. */
export function scripted(scripts: Play[]): { models: Models; prompts: string[] } {
  const prompts: string[] = [];
  const model: LanguageModelV4 = {
    specificationVersion: "v4",
    provider: "test",
    modelId: "scripted",
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error("only streams")),
    async doStream({ prompt, abortSignal }) {
      const script = scripts[prompts.length];
      prompts.push(JSON.stringify(prompt));
      if (!script) throw new Error("no script left");
      return { stream: streamOf(script, abortSignal) };
    },
  };
  return { models: { interviewer: { name: "test-model", model }, evaluator: null }, prompts };
}

function streamOf(play: Play, signal: AbortSignal | undefined): ReadableStream<LanguageModelV4StreamPart> {
  const { words, everyMs = 0, ends, error = new Error("fell over") } = play;
  return new ReadableStream({
    async start(stream) {
      let aborted = false;
      const onAbort = () => {
        aborted = true;
        stream.error(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      stream.enqueue({ type: "text-start", id: "0" });
      for (const word of words) {
        if (everyMs) await new Promise((resolve) => setTimeout(resolve, everyMs));
        if (aborted) return;
        stream.enqueue({ type: "text-delta", id: "0", delta: word });
      }
      if (ends === "hang") return;
      if (ends === "error") stream.enqueue({ type: "error", error });
      else if (ends !== "end") {
        stream.enqueue({ type: "text-end", id: "0" });
        const unified = ends === "finish" ? "stop" : ends;
        stream.enqueue({ type: "finish", finishReason: { unified, raw: unified }, usage: USAGE });
      }
      signal?.removeEventListener("abort", onAbort);
      stream.close();
    },
  });
}

const USAGE = {
  inputTokens: { total: 11, noCache: 11, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 7, text: 7, reasoning: 0 },
};

/** A play that says this, word by word, and finishes. */
export const saying = (text: string): Play => ({ words: text.match(/\s*\S+/g) ?? [], ends: "finish" });

type Heard = { chunks: TurnChunk[]; at: number[] };

/** Starts a turn and notes when each part of it came. */
export function listen(
  models: Models,
  changes: Partial<InterviewerBrief> = {},
): Heard & { over: Promise<void> } {
  const heard: Heard = { chunks: [], at: [] };
  const over = (async () => {
    const { signal } = new AbortController();
    for await (const chunk of interviewerTurn(models, brief(changes), { signal })) {
      heard.chunks.push(chunk);
      heard.at.push(Date.now());
    }
  })();
  over.catch(() => {});
  return { ...heard, over };
}

/** What stands on the screen after these parts. */
export const shown = (chunks: TurnChunk[]): string =>
  chunks
    .slice(chunks.findLastIndex((chunk) => chunk.type === "restarted") + 1)
    .map((chunk) => (chunk.type === "delta" ? chunk.text : ""))
    .join("");

/** Everything that was ever shown, what was taken back included. */
export const everShown = (chunks: TurnChunk[]): string =>
  chunks
    .map((chunk) => (chunk.type === "delta" ? chunk.text : chunk.type === "restarted" ? "\n" : ""))
    .join("");

export function replyOf(chunks: TurnChunk[]): InterviewerReply {
  const last = chunks.at(-1);
  if (last?.type !== "done") throw new Error("the turn did not end");
  return last.reply;
}
