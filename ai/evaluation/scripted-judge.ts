import type { LanguageModelV4 } from "@ai-sdk/provider";
import { DSA_CHECKLIST } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import type { Models } from "../models.ts";

type Answered = string | Error;
/** What a scripted judge answers: words, an error that is thrown, or either by what stands in the prompt. */
type JudgeReply = Answered | ((prompt: string) => Answered);

/** A model that gives these answers, one a call and the last one for good, and keeps the prompts. */
export function judge(...replies: JudgeReply[]): { models: Models; calls: string[] } {
  const calls: string[] = [];
  const model: LanguageModelV4 = {
    specificationVersion: "v4",
    provider: "test",
    modelId: "judge",
    supportedUrls: {},
    async doGenerate({ prompt }) {
      const reply = replies[Math.min(calls.length, replies.length - 1)] ?? "";
      const asked = JSON.stringify(prompt);
      calls.push(asked);
      const text = typeof reply === "function" ? reply(asked) : reply;
      if (text instanceof Error) throw text;
      return {
        content: [{ type: "text", text }],
        finishReason: { unified: "stop", raw: "stop" },
        usage: {
          inputTokens: { total: 900, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
          outputTokens: { total: 100, text: undefined, reasoning: undefined },
        },
        warnings: [],
      };
    },
    doStream: () => Promise.reject(new Error("only generates")),
  };
  return { models: { interviewer: null, evaluator: { name: "judge-1", model } }, calls };
}

/** An answer sheet with these rows. */
export const sheet = (rows: object[], feedback = "You explained the map and why lookups are cheap.") =>
  JSON.stringify({ checks: rows, feedback });
/** Yes to every check, those that are counted included, always with the same quote. */
export const yesToAll = (record_id: string, quote: string) =>
  sheet(
    DSA_CHECKLIST.map(({ id: check }) => ({ id: check, answer: "yes", record_id, quote, note: "shown" })),
  );

/** "Not shown" for every check but those given. */
export const fullSheet = (rows: { id: string }[], feedback?: string) =>
  sheet(
    DSA_CHECKLIST.map(
      ({ id }) =>
        rows.find((row) => row.id === id) ?? {
          id,
          answer: "not_shown",
          record_id: null,
          quote: null,
          note: "",
        },
    ),
    feedback,
  );

export const messageWith = (record: RoundRecord, words: string): string =>
  record.messages.find((message) => message.text.includes(words))?.id ?? "";
