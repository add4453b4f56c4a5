import type { TestCase } from "../domain/question.ts";
import type { SimulatedQuestion } from "./question.ts";

/** Words that stand in what is secret and nowhere else, by what they stand in. */
export type Canaries<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** The canaries that stand in a text; `kinds`: of these alone. */
export const canariesIn = <Kind extends string>(
  text: string,
  canaries: Canaries<Kind>,
  kinds: readonly Kind[] = Object.keys(canaries) as Kind[],
): string[] => kinds.flatMap((kind) => canaries[kind].filter((word) => text.includes(word)));

type Kind = "solution" | "hint" | "approach" | "rubric" | "answerKey" | "hiddenTest";

/**
 * A copy of a question with words in its secrets that stand nowhere else, and those words. `hidden`: one more case, whose
 * first line is taken for its mark. What an interviewer asks in authored words is asked of the candidate and is no secret.
 */
export function withCanaries(
  question: SimulatedQuestion,
  hidden: TestCase,
): { question: SimulatedQuestion; canaries: Canaries<Kind> } {
  const canaries: Record<Kind, string[]> = {
    solution: [],
    hint: [],
    approach: [],
    rubric: [],
    answerKey: [],
    hiddenTest: [],
  };
  const mark = (kind: Kind): string => {
    const word = `canary${kind}${canaries[kind].length}`;
    canaries[kind].push(word);
    return word;
  };
  const marked = (kind: Kind) => (text: string) => `${text} ${mark(kind)}`;
  const { full, cases } = question;
  const { rubric, reference_solutions: solutions } = full;
  canaries.hiddenTest.push(hidden.input.split("\n")[0] ?? hidden.input);
  return {
    canaries,
    question: {
      ...question,
      cases: [...cases, { ...hidden, id: String(cases.length + 1), is_sample: false }],
      full: {
        ...full,
        hints: full.hints.map(marked("hint")),
        expected_approach: full.expected_approach && marked("approach")(full.expected_approach),
        reference_solutions: solutions && {
          javascript: `${solutions.javascript}\n// ${mark("solution")}\n`,
          python: `${solutions.python}\n# ${mark("solution")}\n`,
          java: `${solutions.java}\n// ${mark("solution")}\n`,
        },
        rubric: rubric && {
          ...rubric,
          key_insights: rubric.key_insights.map(marked("rubric")),
          key_insight_terms: rubric.key_insight_terms.map((terms) => [...terms, mark("rubric")]),
          edge_cases: rubric.edge_cases.map((edge) => ({
            ...edge,
            name: marked("rubric")(edge.name),
            terms: [...edge.terms, mark("rubric")],
          })),
          follow_ups: rubric.follow_ups.map((one) => ({
            ...one,
            good_answer: marked("answerKey")(one.good_answer),
            terms: [...one.terms, mark("answerKey")],
          })),
        },
      },
    },
  };
}
