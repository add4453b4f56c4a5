import type { View } from "../candidate.ts";
import type { Heard } from "./hearing.ts";
import { rubricOf } from "./knowledge.ts";
import { candidate, finish, run, say, submit, write } from "./plan.ts";

/** Drops every term that belongs to the question, and says nothing with any of them. */
export const dropping = candidate({
  name: "dropping",
  language: "javascript",
  displayName: "Theo Brandt",
  answers,
  plan: (view) => {
    const code = `${view.round.question.starter_code.javascript}\n// ${insights(view)}\n`;
    return [say(insights(view)), say(edges(view)), write(code), run(code), submit(code), finish];
  },
});

function answers(heard: Heard, view: View): string | string[] | null {
  switch (heard.kind) {
    case "known":
      return null;
    case "cost":
    case "growth":
      return COSTS;
    case "cases":
    case "edge":
      return edges(view);
    case "variation":
      return row(rubricOf(view).follow_ups.flatMap(({ terms }) => terms));
    case "closing":
      return "Clean code, scalability, best practices, performance.";
    case "approach":
    case "example":
    case "expected":
    case "prod":
    case "other":
      return [insights(view), `I would use ${insights(view)}`, split(insights(view))];
    default:
      return heard satisfies never;
  }
}

const insights = (view: View): string =>
  row([...rubricOf(view).key_insight_terms.flat(), "recursion", "heap", "brute force"]);

const edges = (view: View): string => row(rubricOf(view).edge_cases.flatMap(({ terms }) => terms));

/** Terms one after the other, as in a list of keywords. */
export const row = (terms: readonly string[]): string => `${[...new Set(terms)].join(", ")}.`;

/** The same in sentences of a word or two. */
export const split = (terms: string): string => terms.replaceAll(", ", ". ");

const COSTS = [
  "O(1), O(log n), O(n), O(n log n), O(n^2), O(2^n).",
  "Big O, amortised, constant, linear, quadratic.",
];
