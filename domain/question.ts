import * as v from "valibot";
import type { DesignRubric, QuestionOption, Stage } from "./design-question.ts";
import { Id } from "./ids.ts";
import { Signature } from "./judge/signature.ts";
import { Topic } from "./topics.ts";

export const QuestionType = v.picklist(["DSA", "SYSTEM_DESIGN"]);
export type QuestionType = v.InferOutput<typeof QuestionType>;
export const QuestionFormat = v.picklist(["OPEN_ENDED", "MCQ", "SCENARIO"]);
export type QuestionFormat = v.InferOutput<typeof QuestionFormat>;
export const Difficulty = v.picklist(["EASY", "MEDIUM", "HARD"]);
export type Difficulty = v.InferOutput<typeof Difficulty>;
export const OptionKey = v.picklist(["A", "B", "C", "D"]);
export type OptionKey = v.InferOutput<typeof OptionKey>;

export const Text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

/** An authored fact the interviewer may state when asked. `asks`: words or short phrases that show this was asked. */
export const Clarification = v.object({
  asks: v.pipe(v.array(Text(120)), v.minLength(1)),
  answer: Text(1000),
});
export type Clarification = v.InferOutput<typeof Clarification>;

/** Scoring criteria of a DSA question. `*_terms`/`terms` are lower-case words or phrases that show the point was made. */
export const DsaRubric = v.object({
  optimal_time: Text(60),
  optimal_space: Text(60),
  key_insights: v.pipe(v.array(Text(300)), v.minLength(1)),
  /** Same length and order as `key_insights`. */
  key_insight_terms: v.array(v.array(Text(60))),
  edge_cases: v.array(v.object({ name: Text(120), ask: Text(300), terms: v.array(Text(60)) })),
  follow_ups: v.array(v.object({ ask: Text(400), good_answer: Text(1200), terms: v.array(Text(60)) })),
});
export type DsaRubric = v.InferOutput<typeof DsaRubric>;

export const ReferenceSolutions = v.object({ javascript: v.string(), python: v.string(), java: v.string() });
export type ReferenceSolutions = v.InferOutput<typeof ReferenceSolutions>;

export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100));

/** `question.json` of a DSA question in the bank (contracts.md). The statement, cases and solutions stand in their own files. */
export const DsaQuestionFile = v.object({
  slug: Slug,
  type: v.literal("DSA"),
  format: v.literal("OPEN_ENDED"),
  difficulty: Difficulty,
  title: Text(255),
  topics: v.pipe(v.array(Topic), v.minLength(1)),
  companies: v.array(Text(100)),
  hints: v.pipe(v.array(Text(600)), v.minLength(3)),
  expected_approach: Text(6000),
  evaluation_rubric: DsaRubric,
  time_limit_min: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  signature: Signature,
  clarifications: v.pipe(v.array(Clarification), v.minLength(1)),
});
export type DsaQuestionFile = v.InferOutput<typeof DsaQuestionFile>;

export const MAX_STORED_CASE_BYTES = 1024 * 1024;
export const MAX_CASES = 200;

/** One test case: `input` is one JSON value per line in parameter order, `expected_output` one JSON value on one line. */
export const TestCase = v.object({
  input: v.pipe(v.string(), v.maxBytes(MAX_STORED_CASE_BYTES)),
  expected_output: v.pipe(v.string(), v.maxBytes(MAX_STORED_CASE_BYTES)),
  is_sample: v.boolean(),
});
export type TestCase = v.InferOutput<typeof TestCase>;

/** What the candidate sees of a question. No hint text, approach, rubric or hidden case is ever part of it. */
export const PublicQuestion = v.object({
  id: Id,
  slug: v.string(),
  /** Of the question, as it was when it was fetched; left out of a draft that is tried, and before versions were counted. */
  version: v.optional(v.number()),
  type: QuestionType,
  format: QuestionFormat,
  difficulty: Difficulty,
  title: v.string(),
  /** Markdown. */
  description: v.string(),
  topics: v.array(v.string()),
  time_limit_min: v.nullable(v.number()),
  hints_total: v.number(),
  signature: v.nullable(Signature),
  starter_code: v.object({ javascript: v.string(), python: v.string(), java: v.string() }),
  samples: v.array(v.object({ input: v.string(), expected_output: v.string() })),
  /** MCQ: what there is to choose from; which one is right is told once the candidate has committed to one. */
  options: v.optional(v.array(v.object({ key: OptionKey, text: v.string() })), []),
  /** SCENARIO: how many stages there are to bring to light. */
  stages_total: v.optional(v.number(), 0),
});
export type PublicQuestion = v.InferOutput<typeof PublicQuestion>;

/** Everything the server knows of a question. Never sent to a browser or put in a live prompt as a whole. */
export type FullQuestion = {
  public: PublicQuestion;
  hints: string[];
  expected_approach: string | null;
  rubric: DsaRubric | null;
  clarifications: Clarification[];
  reference_solutions: ReferenceSolutions | null;
  /** System design only. */
  design: DesignRubric | null;
  options: QuestionOption[];
  stages: Stage[];
};
