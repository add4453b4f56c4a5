import { APICallError } from "ai";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listen, type Play, replyOf, saying, scripted, shown } from "./scripted-model.ts";

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const tooMany = (headers: Record<string, string>, statusCode = 429): Play => ({
  words: [],
  ends: "error",
  error: new APICallError({
    message: "no",
    url: "",
    requestBodyValues: {},
    statusCode,
    responseHeaders: headers,
  }),
});
const hang: Play = { words: [], ends: "hang" };
const half: Play = { words: ["What "], ends: "hang" };
const drip: Play = { words: Array.from({ length: 40 }, () => "and "), everyMs: 5000, ends: "hang" };
const verdict: Play = { words: ["That's ", "correct."], everyMs: 5000, ends: "finish" };

async function play(scripts: Play[], ms = 60_000) {
  const { models, prompts } = scripted(scripts);
  const heard = listen(models);
  await vi.advanceTimersByTimeAsync(ms);
  return { ...heard, prompts };
}

test.each<[string, Play[]]>([
  ["stalls before the first word, twice", [hang, hang]],
  ["stalls in mid-sentence, twice", [half, half]],
  ["stalls, then drips its words out", [hang, drip]],
  ["drips its words out", [drip]],
  ["speaks slowly, breaks a rule and then stalls", [verdict, hang]],
  ["speaks slowly and breaks a rule twice", [verdict, verdict]],
  ["errs, then stalls", [{ words: [], ends: "error" }, hang]],
  ["is filtered, then stalls", [{ words: ["I "], ends: "content-filter" }, hang]],
  ["wants a wait of ten seconds, then stalls", [tooMany({ "retry-after": "10" }), hang]],
])("within 25 seconds the words that last have begun, where the model %s", async (_, scripts) => {
  const { chunks, at } = await play(scripts);
  const from = chunks.findLastIndex((chunk) => chunk.type === "restarted") + 1;
  expect(chunks[from]?.type).toBe("delta");
  expect(at[from]).toBeLessThanOrEqual(25_000);
  expect(replyOf(chunks).text).toBe(shown(chunks).trim());
  expect(replyOf(chunks).meta).toMatchObject({ model: "built-in-2", failed_over: true });
});

test("a stall is noticed after twelve seconds without a word", async () => {
  const { models } = scripted([half, saying("What is your idea?")]);
  const { chunks, over } = listen(models);
  await vi.advanceTimersByTimeAsync(11_900);
  expect(chunks).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  await over;
  expect(replyOf(chunks)).toMatchObject({ text: "What is your idea?", meta: { failed_over: false } });
});

test.each<[Record<string, string>, number]>([
  [{ "retry-after": "7" }, 7000],
  [{ "retry-after": new Date(9000).toUTCString() }, 9000],
  [{ "retry-after-ms": "2500" }, 2500],
  [{ "retry-after": "0" }, 500],
  [{}, 500],
])("a model that has too many requests is asked again when it says: %j", async (headers, waitMs) => {
  const { models, prompts } = scripted([tooMany(headers), saying("What is your idea?")]);
  const { chunks, over } = listen(models);
  await vi.advanceTimersByTimeAsync(waitMs - 50);
  expect(prompts).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(100);
  await over;
  expect(replyOf(chunks)).toMatchObject({ text: "What is your idea?", meta: { failed_over: false } });
});

test.each([
  tooMany({ "retry-after": "21" }),
  tooMany({ "retry-after": "3600" }),
  tooMany({}, 401),
  tooMany({}, 404),
])("where asking again cannot help in time the built-in interviewer speaks at once", async (failure) => {
  const { chunks, at, prompts } = await play([failure, saying("Too late.")]);
  expect(prompts).toHaveLength(1);
  expect(at[1]).toBeLessThan(100);
  expect(replyOf(chunks).meta).toMatchObject({ model: "built-in-2", failed_over: true, tokens_used: null });
});

test.each([
  "I can't help with that.",
  "I'm sorry, but I can’t assist with that request.",
  "Sorry, I cannot help you with this.",
  "As an AI language model, I cannot take part in interviews.",
])("a refusal is asked once more: %s", async (text) => {
  const { chunks, prompts } = await play([saying(text), saying("What is your idea?")]);
  expect(prompts).toHaveLength(2);
  expect(replyOf(chunks).text).toBe("What is your idea?");
});

test.each([
  "I can't tell you the solution, but I am glad to hear yours.",
  "I cannot say more than the statement does. What would you assume?",
  "Sorry, I did not follow that. What do you mean by it?",
])("an interviewer's own no is no refusal: %s", async (text) => {
  const { chunks, prompts } = await play([saying(text)]);
  expect(prompts).toHaveLength(1);
  expect(replyOf(chunks).text).toBe(text);
});

test("words cut off for their length end with the last whole sentence", async () => {
  const { chunks } = await play([
    { words: ["Take your time. ", "The statement", " says that"], ends: "length" },
  ]);
  expect(replyOf(chunks).text).toBe("Take your time.");
  expect(shown(chunks).trim()).toBe("Take your time.");
});

test("what was spent on calls that failed is counted", async () => {
  const { chunks } = await play([{ words: ["What "], ends: "error" }, saying("What is your idea?")]);
  expect(replyOf(chunks).meta.tokens_used).toBeGreaterThan(18 + 500);
});
