import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { GRADED, INTERVIEWER } from "../../tests/faults/harness/model.ts";

export type Model = {
  baseUrl: string;
  /** What the interviewer says next, and the time between two words. */
  words: () => string[];
  wordMs: number;
  /** How long a grade takes. */
  gradeMs: number;
  /** When each word left, by performance.now(). A word that is not unique keeps its last time. */
  sentAt: Map<string, number>;
  close(): void;
};

/** What it says unless told otherwise, at once: the load of a turn without its wait. */
export const SHORT_REPLY = ["I", "see.", "Go", "on."];

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** An OpenAI-compatible endpoint that notes when each word leaves. */
export async function startModel(): Promise<Model> {
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const { model: name, stream } = JSON.parse(Buffer.concat(parts).toString("utf8"));
    if (name === INTERVIEWER && stream) return speak(response);
    await sleep(model.gradeMs);
    response.writeHead(200, { "content-type": "application/json" });
    const message = { role: "assistant", content: GRADED.do === "reply" ? GRADED.text : "" };
    const choices = [{ index: 0, message, finish_reason: "stop" }];
    response.end(JSON.stringify({ ...HEAD, object: "chat.completion", choices, usage: USAGE }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const model: Model = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    words: () => SHORT_REPLY,
    wordMs: 0,
    gradeMs: 0,
    sentAt: new Map(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return model;

  async function speak(response: ServerResponse): Promise<void> {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    const began = performance.now();
    for (const [index, word] of model.words().entries()) {
      const early = began + index * model.wordMs - performance.now();
      if (early > 0) await sleep(early);
      model.sentAt.set(word, performance.now());
      send(response, { choices: [{ index: 0, delta: { content: index ? ` ${word}` : word } }] });
    }
    send(response, { choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage: USAGE });
    response.end("data: [DONE]\n\n");
  }
}

const HEAD = { id: "chatcmpl-1", created: 1_700_000_000, model: INTERVIEWER };
const USAGE = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 };

const send = (response: ServerResponse, data: object): void => {
  response.write(`data: ${JSON.stringify({ ...HEAD, object: "chat.completion.chunk", ...data })}\n\n`);
};
