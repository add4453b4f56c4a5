import type { Id } from "../../domain/ids.ts";

/** `key`: why an option is right or wrong. `stage`: the facts of a scenario. `twist`: what changes in a design. */
type SecretKind = "key" | "stage" | "twist";

/** A mark in a text that the candidate may not read before its time; `which`: the option, or the place of the stage. */
export const secret = (kind: SecretKind, questionId: Id, which: string | number): string =>
  `secret:${kind}:${questionId}:${which}`;

/** Which option is right stands in fields of these names, and in no other. */
export const VERDICT = "verdict";

/** The marks that stand in a text, as it travels. */
export function secretsIn(text: string): string[] {
  const found = text.includes("secret:") ? (text.match(/secret:[a-z]+:[0-9a-f-]{36}:\w+/g) ?? []) : [];
  const isTold = text.includes('correct":') && /"(?:is_)?correct":(?!null)/.test(text);
  return isTold ? [...found, VERDICT] : found;
}
