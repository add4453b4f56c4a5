import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TurnMeta } from "../domain/room/event.ts";
import {
  replyOf as done,
  everShown,
  listen,
  type Play,
  saying,
  scripted,
  shown,
} from "./endpoint/scripted-model.ts";
import { brief, play } from "./fixtures.ts";
import { interviewerTurn, type TurnChunk } from "./interviewer.ts";
import { BUILTIN_MODELS, createModels, type Models } from "./models.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function collect(models: Models): Promise<TurnChunk[]> {
  const { chunks, over } = listen(models);
  await vi.advanceTimersByTimeAsync(60_000);
  await over;
  return chunks;
}

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
      prompt_version: "interviewer-3",
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
  expect(done(chunks).meta).toMatchObject({ model: "built-in-2", failed_over: true });
  expect(shown(chunks)).toBe(done(chunks).text);
  expect(done(chunks).text).toMatch(/^Hello Ada/);
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
    model: "built-in-2",
    prompt_version: "interviewer-3",
    tokens_used: null,
    failed_over: false,
    hint_like: false,
  });
});

test.each([
  "Your loop misses the last element.",
  "That is correct.",
  "You could use a hash map.",
])("the telling end of %j is never shown, and its beginning is replaced", async (text) => {
  const chunks = await collect(scripted([saying(text), ok]).models);
  expect(everShown(chunks)).toMatch(/^(?:Your loop|That is|You could use a)\n/);
  expect(shown(chunks)).toBe("What is your idea?");
});

test("a word that still grows is not shown", async () => {
  const play: Play = { words: ["That is ", "corr", "ect", ". ", "Go on."], ends: "finish" };
  expect(everShown(await collect(scripted([play, ok]).models))).toBe("That is\nWhat is your idea?");
});

test("a turn that drips, then fails over, is whole well within 25 seconds", async () => {
  const drip: Play = { words: Array.from({ length: 60 }, () => "and "), everyMs: 1000, ends: "hang" };
  const begun = Date.now();
  const { chunks, at, over } = listen(scripted([drip, drip]).models);
  await vi.advanceTimersByTimeAsync(60_000);
  await over;
  expect(done(chunks).meta.failed_over).toBe(true);
  // The figure of the day's tokens is waited for before the turn begins, at most 1.5 s.
  expect((at.at(-1) ?? Number.NaN) - begun).toBeLessThan(23_000);
});

test("what is noted of a turn that is cut off names who spoke, what it cost and whether it was a nudge", async () => {
  const begin = async (models: Models) => {
    let metaOf: (text: string) => TurnMeta = () => {
      throw new Error("it was not given");
    };
    const controller = new AbortController();
    const ifCut = (given: typeof metaOf) => {
      metaOf = given;
    };
    const turn = interviewerTurn(models, brief(), { signal: controller.signal, ifCut });
    await turn.next();
    const next = turn.next();
    controller.abort(new Error("cut off"));
    await expect(next).rejects.toThrow("cut off");
    return metaOf;
  };
  const configured = await begin(scripted([{ words: ["What "], ends: "hang" }]).models);
  expect(configured("What")).toMatchObject({ model: "test-model", failed_over: false, hint_like: false });
  expect(configured("What").tokens_used).toBeGreaterThan(500);
  expect(configured("Use a hash map").hint_like).toBe(true);
  const builtIn = await begin(BUILTIN_MODELS);
  expect(builtIn("Hello")).toMatchObject({ model: "built-in-2", failed_over: false, tokens_used: null });
});

test("a model that runs on is cut", async () => {
  const endless: Play = { words: Array.from({ length: 5000 }, () => "word "), ends: "hang" };
  expect(done(await collect(scripted([endless]).models)).text.length).toBeLessThan(2000);
});

test("without a key every role is built in; with one, models go by their names", () => {
  expect(createModels({ OPENAI_BASE_URL: "http://x" })).toEqual({ interviewer: null, evaluator: null });
  const named = { OPENAI_API_KEY: "k", INTERVIEWER_MODEL: "a", EVALUATOR_MODEL: "b", RESUME_MODEL: "c" };
  expect(createModels(named)).toMatchObject({
    interviewer: { name: "a" },
    evaluator: { name: "b" },
    resume: { name: "c" },
  });
});
