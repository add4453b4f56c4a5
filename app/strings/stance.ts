import { localized } from "./localized.ts";

/** Why a question was chosen, and what a candidate says of its topic. */
export const stance = localized("stance", {
  why: "Why this question",
  label: (topic: string) => `What you say of ${topic}`,
  known: "I know this well",
  notRelevant: "Not relevant to me",
  saidKnown: (topic: string) => `You said that you know ${topic} well. It is asked about less.`,
  saidNotRelevant: (topic: string) =>
    `You said that ${topic} does not matter to you. It comes only when you ask for it.`,
  takeBack: "Take back",
  failed: "That could not be saved. Try again.",
});
