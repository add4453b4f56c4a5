import { LANGUAGES } from "../../judge/signature.ts";
import type { Draft } from "../draft.ts";
import { type Problem, problem } from "../problem.ts";
import { type CaseAtHand, caseProblems } from "./case-problems.ts";
import type { Needs } from "./needs.ts";
import { readSignature } from "./signature-problems.ts";

type CodingDraft = Omit<Draft, "cases"> & { cases: CaseAtHand[] };

/** What a coding question needs beyond the right form of its parts. */
export function codingProblems(draft: CodingDraft, needs: Needs): Problem[] {
  const read = readSignature(draft.signature);
  return [
    ...(read.ok ? [] : read.problems),
    ...caseProblems(draft.cases, read.ok ? read.signature : null, needs),
    ...solutionProblems(draft),
    ...wrongProblems(draft, needs),
    ...termProblems(draft),
  ];
}

const solutionProblems = ({ solutions }: CodingDraft): Problem[] =>
  LANGUAGES.filter((language) => solutions[language].trim() === "")
    .map((language) => `solutions.${language}`)
    .map((field) => problem(field, "missing", field));

function wrongProblems({ wrong }: CodingDraft, needs: Needs): Problem[] {
  const names = wrong.map(({ name, language }) => `${name}.${language}`);
  const repeated = names.flatMap((name, at) => {
    const first = names.indexOf(name);
    if (first === at || wrong[at]?.name === "") return [];
    return [problem(`wrong.${at}.name`, "same_wrong_name", at + 1, first + 1)];
  });
  if (wrong.length >= needs.wrong) return repeated;
  return [...repeated, problem("wrong", "few_wrong", needs.wrong, wrong.length)];
}

/** Without its terms a point is found in nobody's words. */
const termProblems = ({ rubric }: CodingDraft): Problem[] =>
  (["insights", "edge_cases", "follow_ups"] as const).flatMap((list) =>
    rubric[list].flatMap(({ terms }, at) => {
      const field = `rubric.${list}.${at}.terms`;
      return terms.length > 0 ? [] : [problem(field, "no_terms", field)];
    }),
  );
