import type { DsaQuestionFile } from "../../question.ts";
import type { DsaContent, QuestionContent } from "../content.ts";
import { locatedJson } from "./located-json.ts";
import { readMcqTable } from "./mcq-table.ts";
import { mcqTemplate } from "./mcq-template.ts";

/** A coding question that is fit to go live, with what matters to a test given by the test. */
export const codingContent = (
  given: Partial<DsaQuestionFile> = {},
  parts: Partial<Omit<DsaContent, "question">> = {},
): DsaContent => ({
  question: {
    slug: "add-two",
    type: "DSA",
    format: "OPEN_ENDED",
    difficulty: "EASY",
    title: "Add Two",
    topics: ["math"],
    companies: ["Acme"],
    hints: ["What does adding mean?", "Is there an operator?", "Use +."],
    expected_approach: "Add them.",
    evaluation_rubric: {
      optimal_time: "O(1)",
      optimal_space: "O(1)",
      key_insights: ["There is an operator for it"],
      key_insight_terms: [["operator", "plus"]],
      edge_cases: [{ name: "Negative numbers", ask: "What of negative numbers?", terms: ["negative"] }],
      follow_ups: [
        { ask: "What of overflow?", good_answer: "It wraps around.", terms: ["overflow", "wraps"] },
      ],
    },
    time_limit_min: 10,
    signature: {
      v: 1,
      kind: "function",
      name: "addTwo",
      params: [
        { name: "a", type: "int" },
        { name: "b", type: "int" },
      ],
      returns: "int",
      compare: { mode: "exact" },
    },
    clarifications: [{ asks: ["range"], answer: "Between -100 and 100." }],
    ...given,
  },
  description: "Give the sum of `a` and `b`.",
  cases: Array.from({ length: 12 }, (_, at) => ({
    input: `${at}\n${at + 1}`,
    expected_output: String(2 * at + 1),
    is_sample: at < 2,
  })),
  solutions: {
    javascript: "var addTwo = (a, b) => a + b;\n",
    python: "class Solution:\n    def addTwo(self, a, b):\n        return a + b\n",
    java: "class Solution { public int addTwo(int a, int b) { return a + b; } }\n",
  },
  wrong: [
    { name: "adds-one", language: "javascript", code: "var addTwo = (a, b) => a + 1;\n" },
    {
      name: "multiplies",
      language: "python",
      code: "class Solution:\n    def addTwo(self, a, b):\n        return a * b\n",
    },
    { name: "subtracts", language: "javascript", code: "var addTwo = (a, b) => a - b;\n" },
  ],
  ...parts,
});

/** The example of the template: a system-design MCQ. */
export function mcqContent(slug = "example-mcq", title = "Example"): QuestionContent {
  const raw = structuredClone(readMcqTable("template.csv", mcqTemplate()).found[0]?.raw) as QuestionContent;
  return { ...raw, question: { ...raw.question, slug, title } } as QuestionContent;
}

/** `count` questions of both kinds in turn, no two with the same slug. */
export const manyContents = (count: number): QuestionContent[] =>
  Array.from({ length: count }, (_, at) => {
    const slug = `generated-${at + 1}`;
    return at % 3 === 2
      ? mcqContent(slug, `Generated ${at + 1}`)
      : codingContent({ slug, title: `Generated ${at + 1}` });
  });

/** The line at which a JSON text has the value at a path. */
export function lineIn(text: string, path: (string | number)[]): number {
  const json = locatedJson(text);
  if (!json.ok) throw new Error(json.message);
  return json.positionOf(path).line;
}
