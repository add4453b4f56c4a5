import type { Report } from "../../../domain/feedback.ts";
import { report as words } from "../../strings/report.ts";
import { graderName } from "./grader-name.ts";

/** How the report came about: weights, gradings, quotes, and the version of everything that had a part in it. */
export function gradingFacts({ weights, quotes, versions, rounds }: Report): [string, string][] {
  const { facts } = words;
  return [
    [facts.weights, words.weights(weights.technical, weights.problem_solving, weights.communication)],
    ...(rounds.length > 0
      ? [[facts.samples, words.gradings(rounds.map(({ samples }) => samples))] as [string, string]]
      : []),
    [facts.quotes, words.quotes(quotes.found, quotes.checked)],
    [facts.grader, graderName(versions.model)],
    ...(versions.prompt === "none" ? [] : [[facts.prompt, versions.prompt] as [string, string]]),
    [facts.rubric, versions.rubric],
    [facts.schema, versions.schema],
  ];
}
