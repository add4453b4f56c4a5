import type { OptionKey } from "../../domain/question.ts";
import type { Phase } from "../../domain/room/event.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import type { View } from "../candidate.ts";

/** What candidates draw from the authored material of a system-design question, each as much of it as they know. */
export const partsOf = ({ knows }: View): { title: string; text: string }[] =>
  sampleParts(knows.full.expected_approach ?? "");

/** The paragraphs of the sample answer that belong to a stage of an open design. */
export function paragraphsFor(view: View, phase: Phase): string[] {
  const part = partsOf(view).find(({ title }) => title === TITLES[phase]);
  return part ? paragraphs(part.text) : [];
}

const TITLES: Partial<Record<Phase, string>> = {
  agenda: "Requirements",
  requirements: "Requirements",
  estimation: "Estimation",
  "api-data": "API and data",
  "high-level": "High-level design",
  "deep-dive": "Deep dive",
  operations: "Failures and operations",
};

/** What to say once the statement has changed in the middle. */
export const twistParagraphs = (view: View): string[] =>
  paragraphs(partsOf(view).find(({ title }) => title === "Twist")?.text ?? "");

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter(Boolean);

export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(Boolean);

export function rightKey({ knows }: View): OptionKey {
  return knows.full.options.find((option) => option.is_correct)?.key ?? "A";
}

export const wrongKey = (view: View): OptionKey => (rightKey(view) === "A" ? "C" : "A");

/** A question that has an authored answer, in words a person might use; null where the answer was given already. */
export function factQuestion(view: View, which: number): string | null {
  const fact = view.knows.full.clarifications[which];
  const words = view.messages.filter(({ role }) => role === "ASSISTANT").map(({ text }) => text);
  const start = fact?.answer.split(/(?<=[.;])\s/)[0]?.replace(/[.;]$/, "") ?? "";
  if (words.some((text) => text.includes(start))) return null;
  const ask = fact?.asks.toSorted((a, b) => b.length - a.length)[0];
  if (!ask) return null;
  if (/^(?:how|who|what|where|which|when)\b/.test(ask)) return `One thing first: ${ask}?`;
  return `What should I assume about this: ${ask}?`;
}

/** The good answer to the authored question in these words; null where none stands in them. */
export function goodAnswer({ knows }: View, words: string): string | null {
  return knows.full.design?.follow_ups.find(({ ask }) => words.includes(ask))?.good_answer ?? null;
}
