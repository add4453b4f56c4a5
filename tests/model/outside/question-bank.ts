import type { FullQuestion } from "../../../domain/question.ts";
import { id, question } from "../../../domain/room/fixtures.ts";
import type { PoolQuestion } from "../../../domain/selection/select.ts";

/** Three hints each, so that a test can tell them apart and run out of them. */
export const hintsOf = (questionId: string): string[] =>
  [0, 1, 2].map((index) => `Hint ${index} of ${questionId}`);

export const QUESTIONS: FullQuestion[] = [101, 102].map((n) => ({
  public: question({
    id: id(n),
    slug: `question-${n}`,
    starter_code: { javascript: "let a;", python: "", java: "" },
  }),
  hints: hintsOf(id(n)),
  expected_approach: null,
  rubric: null,
  clarifications: [],
  reference_solutions: null,
  design: null,
  options: [],
  stages: [],
}));

export const POOL: PoolQuestion[] = QUESTIONS.map(
  ({ public: { id, slug, title, format, difficulty, topics } }) => ({
    id,
    slug,
    title,
    format,
    difficulty,
    topics,
    companies: [],
    last_seen_at: null,
  }),
);

export const CASES = [
  { id: "sample", input: "[2,7]\n9", expected_output: "[0,1]", is_sample: true },
  { id: "hidden", input: "[1,2]\n3", expected_output: "[0,1]", is_sample: false },
];
