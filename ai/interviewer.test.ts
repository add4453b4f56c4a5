import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { brief, play } from "./fixtures.ts";
import { interviewerTurn, type TurnChunk } from "./interviewer.ts";
import { BUILTIN_MODELS, createModels, type Models } from "./models.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Play = { words: string[]; ends: "finish" | "error" | "hang" | "end" };

/** A model that plays one script a call. */
function scripted(scripts: Play[]): { models: Models; prompts: string[] } {
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

function streamOf(
  { words, ends }: Play,
  signal: AbortSignal | undefined,
): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    start(stream) {
      signal?.addEventListener("abort", () => stream.error(signal.reason), { once: true });
      stream.enqueue({ type: "text-start", id: "0" });
      for (const word of words) stream.enqueue({ type: "text-delta", id: "0", delta: word });
      if (ends === "hang") return;
      if (ends === "error") stream.enqueue({ type: "error", error: new Error("fell over") });
      if (ends === "finish") {
        stream.enqueue({ type: "text-end", id: "0" });
        stream.enqueue({
          type: "finish",
          finishReason: { unified: "stop", raw: "stop" },
          usage: {
            inputTokens: { total: 11, noCache: 11, cacheRead: 0, cacheWrite: 0 },
            outputTokens: { total: 7, text: 7, reasoning: 0 },
          },
        });
      }
      stream.close();
    },
  });
}

async function collect(models: Models, signal = new AbortController().signal): Promise<TurnChunk[]> {
  const chunks: TurnChunk[] = [];
  const all = (async () => {
    for await (const chunk of interviewerTurn(models, brief(), { signal })) chunks.push(chunk);
  })();
  all.catch(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  await all;
  return chunks;
}

const shown = (chunks: TurnChunk[]) => {
  const from = chunks.findLastIndex((chunk) => chunk.type === "restarted") + 1;
  return chunks
    .slice(from)
    .map((chunk) => (chunk.type === "delta" ? chunk.text : ""))
    .join("");
};
const done = (chunks: TurnChunk[]) => {
  const last = chunks.at(-1);
  if (last?.type !== "done") throw new Error("the turn did not end");
  return last.reply;
};
const ok: Play = { words: ["What ", "is your ", "idea?"], ends: "finish" };

test("a configured model's words are streamed and stamped with its name and tokens", async () => {
  const chunks = await collect(scripted([ok]).models);
  expect(shown(chunks)).toBe("What is your idea?");
  expect(done(chunks)).toMatchObject({
    text: "What is your idea?",
    acts: [],
    meta: {
      model: "test-model",
      tokens_used: 18,
      failed_over: false,
      hint_like: false,
      prompt_version: "interviewer-2",
    },
  });
});

test.each<[string, Play]>([
  ["an error in mid-sentence", { words: ["What "], ends: "error" }],
  ["a stall before the first word", { words: [], ends: "hang" }],
  ["a stall in mid-sentence", { words: ["What "], ends: "hang" }],
  ["a stream cut off", { words: ["What "], ends: "end" }],
  ["an empty answer", { words: ["  "], ends: "finish" }],
])("after %s the model is asked once more, and what was shown is replaced", async (_, failure) => {
  const { models, prompts } = scripted([failure, ok]);
  const chunks = await collect(models);
  expect(prompts).toHaveLength(2);
  expect(chunks.filter((chunk) => chunk.type === "restarted")).toHaveLength(1);
  expect(shown(chunks)).toBe("What is your idea?");
  expect(done(chunks).meta.failed_over).toBe(false);
});

test("after a second failure the built-in interviewer carries the turn, marked as such", async () => {
  const { models, prompts } = scripted([
    { words: ["What "], ends: "error" },
    { words: [], ends: "hang" },
  ]);
  const chunks = await collect(models);
  expect(prompts).toHaveLength(2);
  expect(done(chunks).meta).toMatchObject({ model: "built-in-1", failed_over: true, tokens_used: null });
  expect(shown(chunks)).toBe(done(chunks).text);
  expect(done(chunks).text).toMatch(/^Hello Ada/);
});

test("a stall is noticed after twenty seconds without a word", async () => {
  const { models } = scripted([{ words: ["What "], ends: "hang" }, ok]);
  const chunks: TurnChunk[] = [];
  const turn = (async () => {
    for await (const chunk of interviewerTurn(models, brief(), { signal: new AbortController().signal }))
      chunks.push(chunk);
  })();
  await vi.advanceTimersByTimeAsync(19_900);
  expect(chunks).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(done(chunks).text).toBe("What is your idea?");
  await turn;
});

test("a model that drips its words out is cut off after forty-five seconds, and the built-in interviewer carries the turn", async () => {
  const drip: LanguageModelV4 = {
    specificationVersion: "v4",
    provider: "test",
    modelId: "drip",
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error("only streams")),
    async doStream({ abortSignal }) {
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(stream) {
            stream.enqueue({ type: "text-start", id: "0" });
            const timer = setInterval(
              () => stream.enqueue({ type: "text-delta", id: "0", delta: "word " }),
              8000,
            );
            abortSignal?.addEventListener("abort", () => {
              clearInterval(timer);
              stream.error(abortSignal.reason);
            });
          },
        }),
      };
    },
  };
  const chunks = await collect({ interviewer: { name: "drip", model: drip }, evaluator: null });
  expect(done(chunks).meta).toMatchObject({ model: "built-in-1", failed_over: true });
  expect(chunks.filter((chunk) => chunk.type === "restarted")).toHaveLength(1);
});

test("an abort ends the turn at once and is the only thing thrown", async () => {
  const controller = new AbortController();
  const turn = interviewerTurn(scripted([{ words: ["What "], ends: "hang" }]).models, brief(), {
    signal: controller.signal,
  });
  expect(await turn.next()).toMatchObject({ value: { type: "delta", text: "What" } });
  const next = turn.next();
  controller.abort(new Error("cut off"));
  await expect(next).rejects.toThrow("cut off");
});

test("the built-in interviewer speaks word by word and can be cut off in the middle", async () => {
  const controller = new AbortController();
  const turn = interviewerTurn(BUILTIN_MODELS, brief(), { signal: controller.signal });
  await expect(turn.next()).resolves.toMatchObject({ value: { type: "delta", text: "Hello" } });
  const next = turn.next();
  controller.abort(new Error("cut off"));
  await expect(next).rejects.toThrow("cut off");
});

test("the built-in interviewer is not a fail-over where it was chosen", async () => {
  const { text, meta } = done(await collect(BUILTIN_MODELS));
  expect(text).toBe(play([]).replies[0]?.text);
  expect(meta).toEqual({
    model: "built-in-1",
    prompt_version: "interviewer-2",
    tokens_used: null,
    failed_over: false,
    hint_like: false,
  });
});

test("a model that runs on is cut", async () => {
  const endless: Play = { words: Array.from({ length: 5000 }, () => "word "), ends: "hang" };
  expect(done(await collect(scripted([endless]).models)).text.length).toBeLessThan(2000);
});

test("without a key every role is built in; with one, models go by their names", () => {
  expect(createModels({ OPENAI_BASE_URL: "http://x" })).toEqual({ interviewer: null, evaluator: null });
  expect(createModels({ OPENAI_API_KEY: "k", INTERVIEWER_MODEL: "a", EVALUATOR_MODEL: "b" })).toMatchObject({
    interviewer: { name: "a" },
    evaluator: { name: "b" },
  });
});
