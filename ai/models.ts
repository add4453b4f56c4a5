import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { defaultSettingsMiddleware, wrapLanguageModel } from "ai";
import { Circuit } from "./circuit.ts";
import { samplesWanted } from "./evaluation/samples-wanted.ts";

/** Who writes in one role: a configured model, or null for the built-in one that needs no key and no network. */
export type Models = {
  interviewer: NamedModel | null;
  evaluator: NamedModel | null;
  /** How often a configured evaluator grades each round; one grading where it is left out. */
  samples?: number;
  /** Reads a résumé; without it the text is read by rule. */
  resume?: NamedModel | null;
};
/** `circuit`: for a model that somebody waits for. */
export type NamedModel = { name: string; model: LanguageModelV4; circuit?: Circuit };

export type ModelEnv = {
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  /** `chat`, which every compatible endpoint has, or `responses`. */
  OPENAI_API?: string;
  INTERVIEWER_MODEL?: string;
  EVALUATOR_MODEL?: string;
  EVALUATOR_SAMPLES?: string;
  RESUME_MODEL?: string;
};

/** The models of each role, by environment. Without a key every role is built in. */
export function createModels(env: ModelEnv): Models {
  if (!env.OPENAI_API_KEY) return BUILTIN_MODELS;
  const openai = createOpenAI({
    apiKey: env.OPENAI_API_KEY,
    ...(env.OPENAI_BASE_URL ? { baseURL: env.OPENAI_BASE_URL } : {}),
  });
  const named = (name: string): NamedModel => ({
    name,
    model: env.OPENAI_API === "responses" ? unstored(openai.responses(name)) : openai.chat(name),
  });
  return {
    interviewer: { ...named(env.INTERVIEWER_MODEL || "gpt-4.1-mini"), circuit: new Circuit() },
    evaluator: named(env.EVALUATOR_MODEL || "gpt-4.1"),
    samples: samplesWanted(env.EVALUATOR_SAMPLES),
    resume: named(env.RESUME_MODEL || "gpt-4.1-mini"),
  };
}

/** Every role built in: the last resort of an interview whose configured model does not answer. */
export const BUILTIN_MODELS: Models = { interviewer: null, evaluator: null };

/** The responses API keeps what it is sent unless told otherwise; a candidate's words are not to stay there. */
const unstored = (model: LanguageModelV4): LanguageModelV4 =>
  wrapLanguageModel({
    model,
    middleware: defaultSettingsMiddleware({ settings: { providerOptions: { openai: { store: false } } } }),
  });
