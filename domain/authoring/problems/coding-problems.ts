import { LANGUAGES } from "../../judge/signature.ts";
import type { Draft } from "../draft.ts";
import type { Problem } from "../problem.ts";
import { type CaseAtHand, caseProblems } from "./case-problems.ts";
import type { Needs } from "./needs.ts";
import { placeSubject } from "./place-name.ts";
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
  LANGUAGES.filter((language) => solutions[language].trim() === "").map((language) => ({
    field: `solutions.${language}`,
    message: `${placeSubject(`solutions.${language}`)} is missing.`,
  }));

function wrongProblems({ wrong }: CodingDraft, needs: Needs): Problem[] {
  const names = wrong.map(({ name, language }) => `${name}.${language}`);
  const problems = names.flatMap((name, at) => {
    const first = names.indexOf(name);
    if (first === at || wrong[at]?.name === "") return [];
    const message = `Wrong solution ${at + 1} has the same name as wrong solution ${first + 1}.`;
    return [{ field: `wrong.${at}.name`, message }];
  });
  if (wrong.length < needs.wrong) {
    const message = `At least ${needs.wrong} wrong or slow solutions are needed, not ${wrong.length}: they show what the hidden cases catch.`;
    problems.push({ field: "wrong", message });
  }
  return problems;
}

/** Without its terms a point is found in nobody's words. */
const termProblems = ({ rubric }: CodingDraft): Problem[] =>
  (["insights", "edge_cases", "follow_ups"] as const).flatMap((list) =>
    rubric[list].flatMap(({ terms }, at) =>
      terms.length > 0
        ? []
        : [
            {
              field: `rubric.${list}.${at}.terms`,
              message: `${placeSubject(`rubric.${list}.${at}.terms`)} must not be empty: they show that it was said.`,
            },
          ],
    ),
  );
