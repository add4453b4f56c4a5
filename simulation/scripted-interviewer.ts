import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";

/** A model that talks like an interviewer who is not listening: the next of its lines, whatever it is told. */
export function scriptedInterviewer(lines: readonly string[]): LanguageModelV4 {
  let turn = 0;
  const next = () => lines[turn++ % lines.length] ?? "";
  const finish = { finishReason: { unified: "stop", raw: undefined }, usage: NO_USAGE } as const;
  return {
    specificationVersion: "v4",
    provider: "simulation",
    modelId: "scripted-interviewer",
    supportedUrls: {},
    async doGenerate() {
      return { content: [{ type: "text", text: next() }], ...finish, warnings: [] };
    },
    async doStream() {
      const parts: LanguageModelV4StreamPart[] = [
        { type: "stream-start", warnings: [] },
        { type: "text-start", id: "0" },
        { type: "text-delta", id: "0", delta: next() },
        { type: "text-end", id: "0" },
        { type: "finish", ...finish },
      ];
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(stream) {
            for (const part of parts) stream.enqueue(part);
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
