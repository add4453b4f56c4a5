import { generateText } from "ai";
import { afterEach, expect, test, vi } from "vitest";
import { createModels, type ModelEnv } from "./models.ts";

afterEach(() => vi.unstubAllGlobals());

/** What a call of the interviewer's model sends, and where. */
async function sent(env: ModelEnv) {
  const calls: { url: string; body: Record<string, unknown> }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    calls.push({ url, body: JSON.parse(String(init.body)) });
    return new Response("{}", { status: 400 });
  });
  const model = createModels({
    OPENAI_API_KEY: "k",
    OPENAI_BASE_URL: "http://models.test/v1",
    ...env,
  }).interviewer;
  if (!model) throw new Error("no model");
  const call = generateText({ model: model.model, instructions: "orders", prompt: "data", maxRetries: 0 });
  await expect(call).rejects.toThrow();
  return calls[0];
}

test.each([
  undefined,
  "",
  "chat",
  "anything",
])("the chat API is spoken where OPENAI_API is %j", async (OPENAI_API) => {
  const call = await sent({ OPENAI_API });
  expect(call?.url).toBe("http://models.test/v1/chat/completions");
  expect(call?.body).not.toHaveProperty("store");
});

test("the responses API is spoken where it is asked for, and keeps nothing", async () => {
  const call = await sent({ OPENAI_API: "responses", INTERVIEWER_MODEL: "small" });
  expect(call?.url).toBe("http://models.test/v1/responses");
  expect(call?.body).toMatchObject({ model: "small", store: false });
});
