import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import type { Models } from "../ai/models.ts";

type Role = "interviewer" | "evaluator";

/** The same models, with every prompt that they are sent kept as text. */
export function recorded(models: Models): { models: Models; prompts: Record<Role, string[]> } {
  const prompts: Record<Role, string[]> = { interviewer: [], evaluator: [] };
  const listening = (role: Role): Models[Role] => {
    const named = models[role];
    return named && { ...named, model: recording(named.model, (prompt) => prompts[role].push(prompt)) };
  };
  return {
    models: { ...models, interviewer: listening("interviewer"), evaluator: listening("evaluator") },
    prompts,
  };
}

function recording(model: LanguageModelV4, keep: (prompt: string) => void): LanguageModelV4 {
  const heard = (options: LanguageModelV4CallOptions) => {
    keep(textOf(options.prompt));
    return options;
  };
  return {
    specificationVersion: "v4",
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate(heard(options)),
    doStream: (options) => model.doStream(heard(options)),
  };
}

/** All that is said in a prompt, whoever says it. */
function textOf(prompt: LanguageModelV4CallOptions["prompt"]): string {
  return prompt
    .flatMap((message) =>
      typeof message.content === "string"
        ? [message.content]
        : message.content.map((part) => (part.type === "text" ? part.text : JSON.stringify(part))),
    )
    .join("\n\n");
}
