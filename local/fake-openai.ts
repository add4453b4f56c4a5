import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as v from "valibot";

/** How the fake answers one request. */
export type Script =
  | { do: "reply"; text: string; wordMs?: number }
  /** Sends `after`, then nothing, and keeps the connection open. */
  | { do: "stall"; after?: string }
  /** Sends `after`, then an error in the stream. */
  | { do: "error"; after: string }
  /** Sends `after`, then closes the stream without its end. */
  | { do: "truncate"; after: string }
  /** An error status, such as 429 with how many seconds to wait. */
  | { do: "status"; status: number; retryAfterSec?: number }
  /** 200 and something that is no answer. */
  | { do: "garbage" };

export type FakeRequest = v.InferOutput<typeof ChatRequest>;
export type FakeOpenAi = { baseUrl: string; requests: FakeRequest[]; close(): Promise<void> };

/** An OpenAI-compatible endpoint on a free port that plays one script a request, the last one for good. */
export async function startFakeOpenAi(
  scripts: readonly (Script | ((request: FakeRequest) => Script))[],
): Promise<FakeOpenAi> {
  const requests: FakeRequest[] = [];
  const server = createServer((incoming, response) => {
    // A client that leaves in the middle of its request needs no answer.
    answer(incoming, response).catch(() => response.destroy());
  });
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const parsed = v.safeParse(ChatRequest, JSON.parse((await bodyOf(incoming)) || "null"));
    if (incoming.url !== "/v1/chat/completions" || !parsed.success) {
      response.writeHead(404, JSON_TYPE).end(errorBody("not a chat completion"));
      return;
    }
    const request = parsed.output;
    const script = scripts[Math.min(requests.length, scripts.length - 1)];
    requests.push(request);
    if (script) await play(typeof script === "function" ? script(request) : script, request, response);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** All the text that the request carries, instructions included. */
export const promptOf = (request: FakeRequest): string =>
  request.messages
    .map((message) =>
      typeof message.content === "string" ? message.content : JSON.stringify(message.content),
    )
    .join("\n");

const ChatRequest = v.looseObject({
  model: v.string(),
  stream: v.optional(v.boolean(), false),
  messages: v.array(v.looseObject({ role: v.string(), content: v.unknown() })),
  response_format: v.optional(v.looseObject({ type: v.string() })),
});

const JSON_TYPE = { "content-type": "application/json" };
const errorBody = (message: string) =>
  JSON.stringify({ error: { message, type: "fake_error", code: null, param: null } });

async function play(script: Script, request: FakeRequest, response: ServerResponse): Promise<void> {
  switch (script.do) {
    case "status": {
      const wait = script.retryAfterSec === undefined ? {} : { "retry-after": String(script.retryAfterSec) };
      response.writeHead(script.status, { ...JSON_TYPE, ...wait }).end(errorBody(`status ${script.status}`));
      return;
    }
    case "garbage":
      response.writeHead(200, { "content-type": request.stream ? "text/event-stream" : "text/html" });
      response.end(request.stream ? "data: <html>busy</html>\n\n" : "<html>busy</html>");
      return;
    case "reply":
      if (!request.stream) return whole(request, response, script.text);
      await words(request, response, script.text, script.wordMs ?? 0);
      send(response, { ...chunk(request, {}, "stop"), usage: USAGE });
      response.end("data: [DONE]\n\n");
      return;
    case "stall":
      if (request.stream) await words(request, response, script.after ?? "", 0);
      return;
    case "error":
      await words(request, response, script.after, 0);
      response.end(`data: ${errorBody("the model fell over")}\n\n`);
      return;
    case "truncate":
      await words(request, response, script.after, 0);
      response.end();
      return;
    default:
      script satisfies never;
  }
}

const USAGE = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
const base = (request: FakeRequest) => ({ id: "chatcmpl-1", created: 1_700_000_000, model: request.model });

function whole(request: FakeRequest, response: ServerResponse, content: string): void {
  const message = { role: "assistant", content };
  const choices = [{ index: 0, message, finish_reason: "stop" }];
  response.writeHead(200, JSON_TYPE);
  response.end(JSON.stringify({ ...base(request), object: "chat.completion", choices, usage: USAGE }));
}

async function words(
  request: FakeRequest,
  response: ServerResponse,
  text: string,
  wordMs: number,
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  for (const word of text.match(/\s*\S+/g) ?? []) {
    send(response, chunk(request, { content: word }, null));
    await new Promise((resolve) => setTimeout(resolve, wordMs));
  }
}

const chunk = (request: FakeRequest, delta: object, finish_reason: string | null) => ({
  ...base(request),
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta, finish_reason }],
});

const send = (response: ServerResponse, data: object): void => {
  response.write(`data: ${JSON.stringify(data)}\n\n`);
};

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
