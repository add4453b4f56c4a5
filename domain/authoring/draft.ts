import * as v from "valibot";
import { Language } from "../judge/signature.ts";
import {
  Difficulty,
  MAX_CASES,
  MAX_STORED_CASE_BYTES,
  OptionKey,
  QuestionFormat,
  QuestionType,
} from "../question.ts";
import { MAX_CODE_BYTES } from "../submission.ts";

const Line = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Lines = (max: number, of: number) => v.pipe(v.array(Line(of)), v.maxLength(max));
/** Words and phrases that show that a point was made. */
const Terms = Lines(100, 60);
const Code = v.pipe(v.string(), v.maxBytes(MAX_CODE_BYTES));
const CaseText = v.pipe(v.string(), v.maxBytes(MAX_STORED_CASE_BYTES));
const Few = <S extends v.GenericSchema>(item: S, max: number) => v.pipe(v.array(item), v.maxLength(max));

/** A case under edit; `id` stays with it while others come, go and change places. */
export const DraftCase = v.object({
  id: Line(40),
  input: CaseText,
  expected_output: CaseText,
  is_sample: v.boolean(),
});
export type DraftCase = v.InferOutput<typeof DraftCase>;

/** A point of a system-design rubric with its marks in one place; files hold them as two lists. */
export const DraftPoint = v.object({
  point: Line(300),
  dimension: Line(30),
  level: Line(10),
  /** Groups of terms: one of every group must be said. */
  all_of: Few(Terms, 4),
});
export type DraftPoint = v.InferOutput<typeof DraftPoint>;

const DraftExchange = v.object({ ask: Line(500), good_answer: Line(1500), terms: Terms });

/** `evaluation_rubric` under edit, of either kind of question; the other kind's fields are left empty. */
export const DraftRubric = v.object({
  optimal_time: Line(60),
  optimal_space: Line(60),
  insights: Few(v.object({ insight: Line(300), terms: Terms }), 20),
  edge_cases: Few(v.object({ name: Line(120), ask: Line(300), terms: Terms }), 20),
  key_points: Few(DraftPoint, 30),
  bonus_points: Few(DraftPoint, 30),
  follow_ups: Few(DraftExchange, 20),
  twists: Few(DraftExchange, 10),
  estimates: Few(
    v.object({
      name: Line(200),
      unit: Line(20),
      low: v.nullable(v.number()),
      high: v.nullable(v.number()),
      all_of: Few(Terms, 4),
      working: Line(600),
    }),
    20,
  ),
});
export type DraftRubric = v.InferOutput<typeof DraftRubric>;

/**
 * A question under edit: every field of every format, each as far as it was written. Only sizes are held to; what a
 * question needs to go live is told by `problemsOf`.
 */
export const Draft = v.object({
  type: QuestionType,
  format: QuestionFormat,
  slug: Line(100),
  difficulty: Difficulty,
  title: Line(255),
  /** Markdown. */
  description: Line(20_000),
  topics: Lines(10, 40),
  companies: Lines(50, 100),
  hints: Lines(10, 600),
  /** DSA: the ideal solution in words. System design: the sample answer, Markdown. */
  expected_approach: Line(40_000),
  time_limit_min: v.nullable(v.number()),
  clarifications: Few(v.object({ asks: Lines(40, 120), answer: Line(1000) }), 60),
  rubric: DraftRubric,
  /** DSA. JSON text, so that it can be half-written. */
  signature: Line(5_000),
  cases: Few(DraftCase, MAX_CASES),
  solutions: v.object({ javascript: Code, python: Code, java: Code }),
  wrong: Few(v.object({ name: Line(100), language: Language, code: Code }), 40),
  /** MCQ. */
  options: Few(
    v.object({ key: OptionKey, text: Line(500), is_correct: v.boolean(), explanation: Line(1200) }),
    4,
  ),
  /** SCENARIO. */
  stages: Few(
    v.object({
      title: Line(120),
      asks: Lines(60, 80),
      after: v.number(),
      reveals: Line(3000),
      /** Places in `rubric.key_points`, from 0. */
      key_points: v.array(v.number()),
    }),
    8,
  ),
  provenance: v.object({ sources: Lines(20, 400), review: Line(1000) }),
});
export type Draft = v.InferOutput<typeof Draft>;
export type DraftField = keyof Draft;

/** What an edit changes: whole fields. Type and format are chosen once. */
export const DraftChanges = v.omit(v.partial(Draft), ["type", "format"]);
export type DraftChanges = v.InferOutput<typeof DraftChanges>;
