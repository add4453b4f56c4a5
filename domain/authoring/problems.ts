import type { Draft, DraftField } from "./draft.ts";
import { type Problem, problem } from "./problem.ts";
import type { CaseAtHand } from "./problems/case-problems.ts";
import { codingProblems } from "./problems/coding-problems.ts";
import { designProblems } from "./problems/design-problems.ts";
import { GATE_NEEDS, type Needs } from "./problems/needs.ts";
import { schemaProblems } from "./problems/schema-problems.ts";

export { readSignature } from "./problems/signature-problems.ts";

export type ProblemOptions = {
  /** Another question has this slug, which a browser cannot know. */
  slugTaken?: boolean;
  needs?: Needs;
};

/**
 * What a draft lacks to go live, as far as it can be seen without running anything: in the order of the editor, each at
 * its place. Of a case that was cut on its way here (`WireCase`) nothing is said that depends on the rest of it.
 */
export function problemsOf(
  draft: Omit<Draft, "cases"> & { cases: CaseAtHand[] },
  { slugTaken = false, needs = GATE_NEEDS }: ProblemOptions = {},
): Problem[] {
  const found = [
    ...(slugTaken ? [problem("slug", "slug_taken")] : []),
    ...schemaProblems(draft),
    ...(draft.type === "DSA" ? codingProblems(draft, needs) : designProblems(draft, needs)),
  ];
  return inOrder(once(found));
}

/** One sentence for each place: mended, it gives way to what else there is. */
function once(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ field }) => !seen.has(field) && seen.add(field));
}

/** As the editor shows the fields. */
const ORDER: DraftField[] = [
  "title",
  "slug",
  "difficulty",
  "topics",
  "companies",
  "time_limit_min",
  "description",
  "options",
  "stages",
  "signature",
  "cases",
  "solutions",
  "wrong",
  "hints",
  "clarifications",
  "expected_approach",
  "rubric",
  "provenance",
];

function inOrder(problems: Problem[]): Problem[] {
  const place = ({ field }: Problem) => ORDER.indexOf(field.split(".")[0] as DraftField);
  return problems.toSorted((a, b) => place(a) - place(b));
}
