import type { DsaContent } from "../../domain/authoring/content.ts";

/** A topic that no other test asks for, so that rooms under test find these questions and no others. */
export const ROOM_TEST_TOPIC = "bit-manipulation";

/** Texts that must never reach a browser before their time. */
export const CANARIES = {
  hint: ["canary-hint-one", "canary-hint-two", "canary-hint-three"],
  approach: ["canary-approach"],
  rubric: ["canary-insight"],
  hiddenTest: ["987654321"],
  solution: ["canary-solution"],
  wrong: ["canary-wrong"],
};
const [APPROACH = "", INSIGHT = "", SOLUTION = "", WRONG = "", HIDDEN = ""] = [
  ...CANARIES.approach,
  ...CANARIES.rubric,
  ...CANARIES.solution,
  ...CANARIES.wrong,
  ...CANARIES.hiddenTest,
];

export const bundle = (slug: string): DsaContent => ({
  question: {
    slug,
    type: "DSA",
    format: "OPEN_ENDED",
    difficulty: "EASY",
    title: `Question ${slug}`,
    topics: [ROOM_TEST_TOPIC],
    companies: [],
    hints: CANARIES.hint,
    expected_approach: APPROACH,
    evaluation_rubric: {
      optimal_time: "O(n)",
      optimal_space: "O(n)",
      key_insights: [INSIGHT],
      key_insight_terms: [["hash map"]],
      edge_cases: [],
      follow_ups: [],
    },
    time_limit_min: 15,
    signature: {
      v: 1,
      kind: "function",
      name: "twoSum",
      params: [
        { name: "nums", type: "int[]" },
        { name: "target", type: "int" },
      ],
      returns: "int[]",
      compare: { mode: "exact" },
    },
    clarifications: [{ asks: ["sorted"], answer: "The numbers are in no order." }],
  },
  description: "Find two numbers that add up to a target.",
  cases: [
    { input: "[2,7]\n9", expected_output: "[0,1]", is_sample: true },
    { input: `[${HIDDEN},1]\n987654322`, expected_output: "[0,1]", is_sample: false },
  ],
  solutions: { javascript: SOLUTION, python: SOLUTION, java: SOLUTION },
  wrong: [{ name: "gives-nothing", language: "python", code: WRONG }],
});
