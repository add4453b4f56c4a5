import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { samplesWanted } from "./evaluation/samples-wanted.ts";

/** Who writes in one role: a configured model, or null for the built-in one that needs no key and no network. */
export type Models = {
  interviewer: NamedModel | null;
  evaluator: NamedModel | null;
  /** How often a configured evaluator grades each round; one grading where it is left out. */
  samples?: number;
};
export type NamedModel = { name: string; model: LanguageModelV4 };

export type ModelEnv = {
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  INTERVIEWER_MODEL?: string;
  EVALUATOR_MODEL?: string;
  EVALUATOR_SAMPLES?: string;
};

/** The models of each role, by environment. Without a key every role is built in. */
export function createModels(env: ModelEnv): Models {
  if (!env.OPENAI_API_KEY) return BUILTIN_MODELS;
  const openai = createOpenAI({
    apiKey: env.OPENAI_API_KEY,
    ...(env.OPENAI_BASE_URL ? { baseURL: env.OPENAI_BASE_URL } : {}),
  });
  // The chat API, because it is the one that every compatible endpoint has.
  const named = (name: string): NamedModel => ({ name, model: openai.chat(name) });
  return {
    interviewer: named(env.INTERVIEWER_MODEL || "gpt-4.1-mini"),
    evaluator: named(env.EVALUATOR_MODEL || "gpt-4.1"),
    samples: samplesWanted(env.EVALUATOR_SAMPLES),
  };
}

/** Every role built in: the last resort of an interview whose configured model does not answer. */
export const BUILTIN_MODELS: Models = { interviewer: null, evaluator: null };
