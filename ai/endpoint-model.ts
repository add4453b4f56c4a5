import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { defaultSettingsMiddleware, wrapLanguageModel } from "ai";

/** `api`: `chat`, which every compatible endpoint has, or `responses`. */
export type Endpoint = { apiKey: string; baseURL?: string; api: "chat" | "responses" };

/** A model of an OpenAI-compatible endpoint. */
export function endpointModel({ api, ...settings }: Endpoint, name: string): LanguageModelV4 {
  const openai = createOpenAI(settings);
  return api === "responses" ? unstored(openai.responses(name)) : openai.chat(name);
}

/** The responses API keeps what it is sent unless told otherwise; a candidate's words are not to stay there. */
const unstored = (model: LanguageModelV4): LanguageModelV4 =>
  wrapLanguageModel({
    model,
    middleware: defaultSettingsMiddleware({ settings: { providerOptions: { openai: { store: false } } } }),
  });
