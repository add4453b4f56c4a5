import type { QuestionFormat, QuestionType } from "../question.ts";
import { OptionKey } from "../question.ts";
import type { Draft, DraftRubric } from "./draft.ts";

/** A question of which nothing is written yet. */
export const emptyDraft = (type: QuestionType, format: QuestionFormat): Draft => ({
  type,
  format,
  slug: "",
  difficulty: "MEDIUM",
  title: "",
  description: "",
  topics: [],
  companies: [],
  hints: [],
  expected_approach: "",
  time_limit_min: null,
  clarifications: [],
  rubric: emptyRubric(),
  signature: type === "DSA" ? FIRST_SIGNATURE : "",
  cases: [],
  solutions: { javascript: "", python: "", java: "" },
  wrong: [],
  options:
    format === "MCQ"
      ? OptionKey.options.map((key) => ({ key, text: "", is_correct: false, explanation: "" }))
      : [],
  stages: [],
  provenance: { sources: [], review: "" },
});

export const emptyRubric = (): DraftRubric => ({
  optimal_time: "",
  optimal_space: "",
  insights: [],
  edge_cases: [],
  key_points: [],
  bonus_points: [],
  follow_ups: [],
  twists: [],
  estimates: [],
});

/** Something to change is easier to begin with than nothing. */
const FIRST_SIGNATURE = JSON.stringify(
  {
    v: 1,
    kind: "function",
    name: "solve",
    params: [{ name: "nums", type: "int[]" }],
    returns: "int",
    compare: { mode: "exact" },
  },
  null,
  2,
);
