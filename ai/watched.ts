import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from "@ai-sdk/provider";
import { wrapLanguageModel } from "ai";
import { causesOf } from "../domain/operate/causes.ts";
import type { Note, Outcome } from "../domain/operate/measured.ts";
import type { Models, NamedModel } from "./models.ts";

type Watch = { requestId: string; note(note: Note<"model">): void; now(): number };

/** The name that the provider, too, writes in its logs. */
const REQUEST_HEADER = "x-client-request-id";

/** The same models; each of their calls carries the id of the request that it is made for, and is noted when it is over. */
export function watched(models: Models, watch: Watch): Models {
  const named = (role: string, one: NamedModel | null) => one && { ...one, model: seen(role, one, watch) };
  return {
    ...models,
    interviewer: named("interviewer", models.interviewer),
    evaluator: named("evaluator", models.evaluator),
    ...(models.resume !== undefined && { resume: named("resume", models.resume) }),
  };
}

function seen(role: string, { name, model }: NamedModel, { requestId, note, now }: Watch): LanguageModelV4 {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: "v4",
      transformParams: async ({ params }) => ({
        ...params,
        headers: { ...params.headers, [REQUEST_HEADER]: requestId },
      }),
      wrapGenerate: async ({ doGenerate, params }) => {
        const call = began();
        try {
          const result = await doGenerate();
          call.over("ok", result.usage);
          return result;
        } catch (error) {
          call.failed(error, params.abortSignal);
          throw error;
        }
      },
      wrapStream: async ({ doStream, params }) => {
        const call = began();
        params.abortSignal?.addEventListener("abort", () => call.failed(null, params.abortSignal));
        try {
          const { stream, ...rest } = await doStream();
          return { ...rest, stream: stream.pipeThrough(listening(call)) };
        } catch (error) {
          call.failed(error, params.abortSignal);
          throw error;
        }
      },
    },
  });

  function began() {
    const at = now();
    let first: number | null = null;
    let isOver = false;
    const over = (outcome: Outcome, usage?: LanguageModelV4Usage, cause?: string[]) => {
      if (isOver) return;
      isOver = true;
      const figures = { first_ms: first, tokens: usage ? tokensOf(usage) : null };
      const ms = now() - at;
      // Somebody stands in for a model that fails.
      const why = { cause, level: "warn" as const };
      note({ event: "model", what: `${role} ${name}`, outcome, ms, request_id: requestId, figures, ...why });
    };
    return {
      heard: () => {
        first ??= now() - at;
      },
      over,
      failed: (error: unknown, signal: AbortSignal | undefined) => {
        if (signal?.aborted && !hasGivenUp(signal.reason)) over("refused", undefined, ["called off"]);
        else over("failed", undefined, causesOf(signal?.aborted ? signal.reason : error));
      },
    };
  }
}

type Call = { heard(): void; over(outcome: Outcome, usage?: LanguageModelV4Usage): void } & {
  failed(error: unknown, signal: AbortSignal | undefined): void;
};

function listening(call: Call): TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart> {
  return new TransformStream({
    transform(part, stream) {
      if (part.type === "text-delta" || part.type === "reasoning-delta") call.heard();
      else if (part.type === "finish") call.over("ok", part.usage);
      else if (part.type === "error") call.failed(part.error, undefined);
      stream.enqueue(part);
    },
    flush: () => call.failed(new Error("the stream ended before the answer did"), undefined),
  });
}

/** A call that takes too long is ended by a clock of ours, which says so; any other is called off because nobody waits for it. */
const hasGivenUp = (reason: unknown): boolean =>
  reason instanceof Error && /^(the model stalled|gave up after)/.test(reason.message);

const tokensOf = ({ inputTokens, outputTokens }: LanguageModelV4Usage): number =>
  (inputTokens.total ?? 0) + (outputTokens.total ?? 0);
