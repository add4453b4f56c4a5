import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { InterviewerBrief } from "../brief.ts";
import { writeControlLine } from "../control-line.ts";
import { builtinReply } from "./reply.ts";

/** The built-in interviewer's name in `messages.metadata.model`. */
export const BUILTIN_INTERVIEWER = "built-in-2";

/**
 * The built-in interviewer as a model, made for one turn: it works from the brief itself and reads no prompt.
 * Its words are streamed at reading speed and stop at once when the call is aborted.
 */
export function builtinInterviewer(
  brief: InterviewerBrief,
  options: { mark: string; wordMs: number },
): LanguageModelV4 {
  const reply = builtinReply(brief);
  const control = reply.acts.length ? writeControlLine(options.mark, reply.acts) : "";
  const finish = { finishReason: { unified: "stop", raw: undefined }, usage: NO_USAGE } as const;
  return {
    specificationVersion: "v4",
    provider: "mockingbird",
    modelId: BUILTIN_INTERVIEWER,
    supportedUrls: {},
    async doGenerate() {
      return { content: [{ type: "text", text: reply.text + control }], ...finish, warnings: [] };
    },
    async doStream({ abortSignal }) {
      const words = [...(reply.text.match(/\s*\S+/g) ?? []), ...(control ? [control] : [])];
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          async start(stream) {
            stream.enqueue({ type: "stream-start", warnings: [] });
            stream.enqueue({ type: "text-start", id: "0" });
            for (const [index, word] of words.entries()) {
              if (index > 0) await wait(options.wordMs, abortSignal);
              if (abortSignal?.aborted) return stream.error(abortSignal.reason);
              stream.enqueue({ type: "text-delta", id: "0", delta: word });
            }
            stream.enqueue({ type: "text-end", id: "0" });
            stream.enqueue({ type: "finish", ...finish });
            stream.close();
          },
        }),
      };
    },
  };
}

const NO_USAGE = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms <= 0 || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
