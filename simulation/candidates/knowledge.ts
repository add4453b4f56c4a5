import type { Language } from "../../domain/judge/signature.ts";
import type { View } from "../candidate.ts";

/** What candidates draw from the authored material of a question, each as much of it as they know. */
export const rubricOf = (view: View) => {
  const { rubric } = view.knows.full;
  if (!rubric) throw new Error(`${view.knows.full.public.slug} has no rubric`);
  return rubric;
};

export function solution(view: View): string {
  const solutions = view.knows.full.reference_solutions;
  if (!solutions) throw new Error(`${view.knows.full.public.slug} has no solution`);
  return solutions[codeLanguage(view)];
}

/** A quick wrong solution in the candidate's language, or another one; the starter code where there is none. */
export function wrongSolution(view: View, which = 0): string {
  const language = codeLanguage(view);
  const known = view.knows.wrong.filter((one) => one.language === language && !SLOW.test(one.name));
  return known[which % Math.max(1, known.length)]?.code ?? view.round.question.starter_code[language];
}

function codeLanguage({ round }: View): Language {
  if (round.language === "markdown") throw new Error(`${round.question.slug} is answered without code`);
  return round.language;
}

/** Tests of these run into the time limit, one after the other. */
const SLOW = /slow|every|each-(?:time|bar|merge)|again|searches|walks|starts-over/;

/** A question about the task that has an authored answer, in words a person might use. */
export function clarifying(view: View, which: number): string {
  const { clarifications } = view.knows.full;
  const fact = clarifications[which % clarifications.length];
  const ask = fact?.asks.toSorted((a, b) => b.length - a.length).at(0) ?? "empty";
  if (/^how /.test(ask)) return `Before I start: ${ask}?`;
  return `What should I assume about this: ${ask}?`;
}

/** The first sentences of a text. */
export const sentences = (text: string, count: number): string =>
  text
    .split(/(?<=[.!?])\s+/)
    .slice(0, count)
    .join(" ");

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The candidate's own words so far in this round. */
export const saidBy = (view: View): string =>
  view.messages
    .filter((message) => message.role === "USER")
    .map((message) => message.text)
    .join("\n");

export const firstSample = (view: View): { input: string; expected_output: string } => {
  const [sample] = view.round.question.samples;
  return sample ?? { input: "", expected_output: "" };
};
