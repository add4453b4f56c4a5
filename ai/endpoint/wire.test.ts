import { LLMock } from "@copilotkit/aimock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { brief } from "../fixtures.ts";
import { interviewerTurn, type TurnChunk } from "../interviewer.ts";
import { createModels } from "../models.ts";
import { PATIENCE } from "../patience.ts";
import { replyOf, shown } from "./scripted-model.ts";

/** An endpoint that others wrote: what it streams, refuses and breaks off is not of our making. */
let mock: LLMock;
beforeEach(async () => {
  mock = new LLMock({ port: 0, logLevel: "silent" });
  await mock.start();
});
afterEach(() => mock.stop());

const always = { predicate: () => true };
const REPLY = "Take your time. Which way would you take to solve it?";
/** One twentieth of what a candidate has to wait at most. */
const SCALE = 1 / 20;
const LIMIT_MS = 25_000 * SCALE;
const HASTE = Object.fromEntries(Object.entries(PATIENCE).map(([name, ms]) => [name, ms * SCALE]));

async function turn(api: string, options: Partial<typeof PATIENCE> = HASTE) {
  const models = createModels({
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: `${mock.url}/v1`,
    OPENAI_API: api,
    INTERVIEWER_MODEL: "gpt-4.1-mini",
  });
  const started = performance.now();
  const chunks: TurnChunk[] = [];
  const at: number[] = [];
  const { signal } = new AbortController();
  for await (const chunk of interviewerTurn(models, brief(), { signal, wordMs: 0, ...options })) {
    chunks.push(chunk);
    at.push(performance.now() - started);
  }
  const lasting = chunks.findLastIndex((chunk) => chunk.type === "restarted") + 1;
  return {
    chunks,
    reply: replyOf(chunks),
    requests: mock.getRequests(),
    firstWordMs: at[lasting] ?? Number.NaN,
  };
}

describe.each([
  ["chat", "/v1/chat/completions"],
  ["responses", "/v1/responses"],
])("over the %s API", (api, path) => {
  test("a turn is streamed word by word and its tokens are counted", async () => {
    mock.on(
      always,
      { content: REPLY, usage: { prompt_tokens: 40, completion_tokens: 9, total_tokens: 49 } },
      { chunkSize: 5 },
    );
    const { chunks, reply, requests } = await turn(api);
    expect(reply).toMatchObject({ text: REPLY, meta: { model: "gpt-4.1-mini", failed_over: false } });
    expect(reply.meta.tokens_used).toBeGreaterThan(0);
    expect(chunks.filter((chunk) => chunk.type === "delta").length).toBeGreaterThan(5);
    expect(shown(chunks)).toBe(REPLY);
    expect(requests.map((request) => request.path)).toEqual([path]);
  });

  test("an act is heard and never shown", async () => {
    mock.on(always, (request) => {
      const mark = /Control mark for this turn: (@@acts-\w+)/.exec(JSON.stringify(request))?.[1];
      return { content: `Go ahead and write it.\n${mark} [{"act":"move_on","to":"code"}]` };
    });
    const { chunks, reply } = await turn(api);
    expect(reply).toMatchObject({ text: "Go ahead and write it.", acts: [{ act: "move_on", to: "code" }] });
    expect(shown(chunks)).toBe("Go ahead and write it.");
  });

  test("a verdict is taken back over the wire too", async () => {
    mock.on(
      { predicate: (request) => JSON.stringify(request).includes("first draft") },
      { content: "What next?" },
    );
    mock.on(always, { content: "That's correct. What next?" });
    const { chunks, reply, requests } = await turn(api);
    expect(requests).toHaveLength(2);
    expect(reply).toMatchObject({ text: "What next?", meta: { failed_over: false } });
    expect(shown(chunks)).toBe("What next?");
  });

  test.each([500, 502, 503, 429])("after a single %d the turn is asked once more", async (status) => {
    mock.on(always, { content: REPLY });
    mock.nextRequestError(status, { message: "not now" });
    const { reply, requests } = await turn(api, { ...HASTE, turnMs: 5000 });
    expect(requests).toHaveLength(2);
    expect(reply).toMatchObject({ text: REPLY, meta: { failed_over: false } });
  });

  test("a wait that is asked for is kept", async () => {
    mock.on({ ...always, sequenceIndex: 0 }, { error: { message: "slow down" }, status: 429, retryAfter: 1 });
    mock.on(always, { content: REPLY });
    const { reply, firstWordMs } = await turn(api, { ...HASTE, turnMs: 5000 });
    expect(reply).toMatchObject({ text: REPLY, meta: { failed_over: false } });
    expect(firstWordMs).toBeGreaterThan(990);
  });

  type Options = NonNullable<Parameters<LLMock["on"]>[2]>;
  test.each<[string, Parameters<LLMock["on"]>[1], Options]>([
    ["breaks off after some words", { content: REPLY }, { chunkSize: 4, truncateAfterChunks: 4 }],
    ["hangs up in mid-sentence", { content: REPLY }, { chunkSize: 4, latency: 20, disconnectAfterMs: 70 }],
    ["answers an error each time", { error: { message: "down" }, status: 500 }, {}],
    ["has too many requests for an hour", { error: { message: "no" }, status: 429, retryAfter: 3600 }, {}],
    ["knows no such key", { error: { message: "no" }, status: 401 }, {}],
    ["hangs up without a word", { content: REPLY }, { chaos: { disconnectRate: 1 } }],
    ["answers what is no JSON", { content: REPLY }, { chaos: { malformedRate: 1 } }],
    ["drops each request", { content: REPLY }, { chaos: { dropRate: 1 } }],
    ["says nothing for long", { content: REPLY }, { chaos: { latencyMs: 2500 } }],
    ["drips its words out", { content: REPLY }, { chunkSize: 2, latency: 250 }],
    ["takes long before its first word", { content: REPLY }, { streamingProfile: { ttft: 2500 } }],
    ["refuses", { content: "I'm sorry, but I can't help with that." }, {}],
    ["says nothing at all", { content: " " }, {}],
  ])("where the endpoint %s the candidate has words in time, of the built-in interviewer", async (_, response, options) => {
    mock.on(always, response, options);
    const { chunks, reply, firstWordMs } = await turn(api);
    expect(reply.meta).toMatchObject({ model: "built-in-2", failed_over: true });
    expect(reply.text).toMatch(/^Hello Ada/);
    expect(shown(chunks)).toBe(reply.text);
    expect(firstWordMs).toBeLessThan(LIMIT_MS);
  });
});

test("a talk that the endpoint finds unfit is carried by the built-in interviewer", async () => {
  mock.on(always, { content: "I can", finishReason: "content_filter" });
  const { reply, requests } = await turn("chat");
  expect(requests).toHaveLength(2);
  expect(reply.meta).toMatchObject({ model: "built-in-2", failed_over: true });
});
