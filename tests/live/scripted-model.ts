import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { Models } from "../../ai/models.ts";

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** An interviewer that says what the test tells it to, when the test tells it to. The evaluator stays built in. */
export class ScriptedInterviewer {
  #controller: ReadableStreamDefaultController<LanguageModelV4StreamPart> | null = null;
  #waiting: (() => void) | null = null;
  asked = 0;

  /** Resolves once a turn was asked for and may be spoken. */
  async turn(): Promise<void> {
    if (this.#controller) return;
    await new Promise<void>((resolve) => {
      this.#waiting = resolve;
    });
  }

  async say(words: string): Promise<void> {
    await this.turn();
    this.#controller?.enqueue({ type: "text-delta", id: "0", delta: words });
  }

  async finish(words = ""): Promise<void> {
    if (words) await this.say(words);
    else await this.turn();
    this.#controller?.enqueue({ type: "text-end", id: "0" });
    this.#controller?.enqueue({ type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage });
    this.#controller?.close();
    this.#controller = null;
  }

  readonly models: Models = { interviewer: { name: "scripted", model: this.#model() }, evaluator: null };

  #model(): LanguageModelV4 {
    const open = () => {
      this.asked += 1;
      return new ReadableStream<LanguageModelV4StreamPart>({
        start: (controller) => {
          controller.enqueue({ type: "stream-start", warnings: [] });
          controller.enqueue({ type: "text-start", id: "0" });
          this.#controller = controller;
          this.#waiting?.();
          this.#waiting = null;
        },
      });
    };
    return {
      specificationVersion: "v4",
      provider: "scripted",
      modelId: "scripted",
      supportedUrls: {},
      doGenerate: () => Promise.reject(new Error("the scripted interviewer only streams")),
      doStream: async () => ({ stream: open() }),
    };
  }
}
