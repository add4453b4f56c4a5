import type { LanguageModelV4 } from "@ai-sdk/provider";
import { Circuit } from "./circuit.ts";
import type { Endpoint } from "./endpoint-model.ts";
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
  const endpoint: Endpoint = {
    apiKey: env.OPENAI_API_KEY,
    api: env.OPENAI_API === "responses" ? "responses" : "chat",
    ...(env.OPENAI_BASE_URL ? { baseURL: env.OPENAI_BASE_URL } : {}),
  };
  const named = (name: string): NamedModel => ({ name, model: modelAt(endpoint, name) });
  return {
    interviewer: { ...named(env.INTERVIEWER_MODEL || "gpt-4.1-mini"), circuit: new Circuit() },
    evaluator: named(env.EVALUATOR_MODEL || "gpt-4.1"),
    samples: samplesWanted(env.EVALUATOR_SAMPLES),
    resume: named(env.RESUME_MODEL || "gpt-4.1-mini"),
  };
}

/** Every role built in: the last resort of an interview whose configured model does not answer. */
export const BUILTIN_MODELS: Models = { interviewer: null, evaluator: null };

/** A model of the endpoint. What speaks to endpoints is loaded with the first call: most requests make none. */
function modelAt(endpoint: Endpoint, name: string): LanguageModelV4 {
  const loaded = async () => (await import("./endpoint-model.ts")).endpointModel(endpoint, name);
  let model: Promise<LanguageModelV4> | undefined;
  const real = () => {
    model ??= loaded();
    return model;
  };
  return {
    specificationVersion: "v4",
    provider: `openai.${endpoint.api}`,
    modelId: name,
    // Nothing but text is sent.
    supportedUrls: {},
    doGenerate: async (call) => (await real()).doGenerate(call),
    doStream: async (call) => (await real()).doStream(call),
  };
}
