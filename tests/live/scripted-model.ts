import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { Models } from "../../ai/models.ts";

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

type Turn = { parts: LanguageModelV4StreamPart[]; ended: boolean };
const tick = () => new Promise((resolve) => setTimeout(resolve, 2));

/**
 * An interviewer that says what the test tells it to, when the test tells it to. The evaluator stays built in.
 * Test and room run in different request contexts of workerd, and a promise of one may not be resolved by the other:
 * so both sides look at a plain queue.
 */
export class ScriptedInterviewer {
  #turn: Turn | null = null;
  asked = 0;

  /** Resolves once a turn was asked for and may be spoken. */
  async turn(): Promise<Turn> {
    for (let tries = 0; tries < 1500; tries++) {
      if (this.#turn) return this.#turn;
      await tick();
    }
    throw new Error("the room did not ask the interviewer");
  }

  /** Resolves once the room has asked this often. */
  async askedFor(turns: number): Promise<void> {
    for (let tries = 0; tries < 1500 && this.asked < turns; tries++) await tick();
    if (this.asked < turns) throw new Error("the room did not ask the interviewer again");
  }

  async say(words: string): Promise<void> {
    (await this.turn()).parts.push({ type: "text-delta", id: "0", delta: words });
  }

  async finish(words = ""): Promise<void> {
    const turn = await this.turn();
    if (words) turn.parts.push({ type: "text-delta", id: "0", delta: words });
    turn.parts.push(
      { type: "text-end", id: "0" },
      { type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage },
    );
    turn.ended = true;
    this.#turn = null;
  }

  readonly models: Models = { interviewer: { name: "scripted", model: this.#model() }, evaluator: null };

  #model(): LanguageModelV4 {
    return {
      specificationVersion: "v4",
      provider: "scripted",
      modelId: "scripted",
      supportedUrls: {},
      doGenerate: () => Promise.reject(new Error("the scripted interviewer only streams")),
      doStream: async ({ abortSignal }) => {
        this.asked += 1;
        const turn: Turn = {
          parts: [
            { type: "stream-start", warnings: [] },
            { type: "text-start", id: "0" },
          ],
          ended: false,
        };
        this.#turn = turn;
        return { stream: spoken(turn, abortSignal) };
      },
    };
  }
}

function spoken(turn: Turn, signal: AbortSignal | undefined): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    async pull(controller) {
      while (turn.parts.length === 0 && !turn.ended && !signal?.aborted) await tick();
      const part = turn.parts.shift();
      if (part) controller.enqueue(part);
      else controller.close();
    },
  });
}
