import * as v from "valibot";
import { DesignDimension } from "./feedback.ts";
import { Clarification, Difficulty, OptionKey, Slug, Text } from "./question.ts";
import { Topic } from "./topics.ts";

/** How much is expected of a candidate; each level is expected to bring what the ones before it bring. */
export const CandidateLevel = v.picklist(["junior", "mid", "senior", "staff"]);
export type CandidateLevel = v.InferOutput<typeof CandidateLevel>;

/** Groups of terms: a point is made where one or two neighbouring sentences hold a term of every group. */
const AllOf = v.pipe(v.array(v.pipe(v.array(Text(60)), v.minLength(1))), v.minLength(1), v.maxLength(4));

/** What shows that a point was made, what it counts towards, and from which level on it is expected. */
export const PointMarks = v.object({ dimension: DesignDimension, level: CandidateLevel, all_of: AllOf });
export type PointMarks = v.InferOutput<typeof PointMarks>;

const Exchange = v.object({
  ask: Text(500),
  good_answer: Text(1500),
  terms: v.pipe(v.array(Text(60)), v.minLength(1)),
});
/** A question the interviewer may put, with what a good answer holds. */
export type Exchange = v.InferOutput<typeof Exchange>;

/** In base units: events per second, bytes, bytes per second, seconds, or a plain count. */
export const EstimateUnit = v.picklist(["per_second", "bytes", "bytes_per_second", "seconds", "count"]);
export type EstimateUnit = v.InferOutput<typeof EstimateUnit>;

/** A figure a candidate should reach from the scale facts; right when it lies between `low` and `high`, in base units. */
export const Estimate = v.pipe(
  v.object({
    name: Text(200),
    unit: EstimateUnit,
    low: v.pipe(v.number(), v.minValue(0)),
    high: v.number(),
    /** Where the figure is stated: terms that stand in the same sentence. */
    all_of: AllOf,
    /** How it is worked out, in words. */
    working: Text(600),
  }),
  v.check(({ low, high }) => low < high, "low must be less than high"),
);
export type Estimate = v.InferOutput<typeof Estimate>;

/** `evaluation_rubric` of a system-design question: the data model's points, each with its marks in the same place of the list. */
export const DesignRubric = v.pipe(
  v.object({
    key_points: v.pipe(v.array(Text(300)), v.minLength(1)),
    key_point_marks: v.array(PointMarks),
    bonus_points: v.array(Text(300)),
    bonus_point_marks: v.array(PointMarks),
    follow_ups: v.pipe(v.array(Exchange), v.minLength(1)),
    /** OPEN_ENDED: what changes in the middle; one of them is introduced. */
    twists: v.optional(v.array(Exchange), []),
    estimates: v.optional(v.array(Estimate), []),
  }),
  v.check(
    (rubric) => rubric.key_points.length === rubric.key_point_marks.length,
    "key_point_marks must have one entry per key point",
  ),
  v.check(
    (rubric) => rubric.bonus_points.length === rubric.bonus_point_marks.length,
    "bonus_point_marks must have one entry per bonus point",
  ),
);
export type DesignRubric = v.InferOutput<typeof DesignRubric>;

/** One option of an MCQ with its answer: for the server only until the candidate has committed to one. */
export const QuestionOption = v.object({
  key: OptionKey,
  text: Text(500),
  is_correct: v.boolean(),
  explanation: Text(1200),
});
export type QuestionOption = v.InferOutput<typeof QuestionOption>;

/** A stage of a scenario: opened when the candidate asks for it or does what brings it about. */
export const Stage = v.object({
  title: Text(120),
  trigger: v.object({
    /** Words or short phrases, one of which shows that the stage was asked for or brought about. */
    asks: v.pipe(v.array(Text(80)), v.minLength(4)),
    /** How many other stages must have opened before. */
    after: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  }),
  /** Markdown: the facts, figures or events that open. */
  reveals: Text(3000),
  /** The rubric's key points (counted from 0) that this stage gives occasion for. */
  key_points: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Stage = v.InferOutput<typeof Stage>;

/** What the facts were checked against, and what a second reading found. */
export const Provenance = v.object({
  sources: v.pipe(v.array(Text(400)), v.minLength(1)),
  review: Text(1000),
});
export type Provenance = v.InferOutput<typeof Provenance>;

const common = {
  slug: Slug,
  type: v.literal("SYSTEM_DESIGN"),
  difficulty: Difficulty,
  title: Text(255),
  topics: v.pipe(v.array(Topic), v.minLength(1), v.maxLength(5)),
  companies: v.array(Text(100)),
  hints: v.pipe(v.array(Text(600)), v.maxLength(6)),
  evaluation_rubric: DesignRubric,
  time_limit_min: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  provenance: Provenance,
};

const McqFile = v.object({
  ...common,
  format: v.literal("MCQ"),
  clarifications: v.optional(v.array(Clarification), []),
  options: v.pipe(
    v.array(QuestionOption),
    v.length(4),
    v.check(
      (options) => options.every(({ key }, at) => key === OptionKey.options[at]),
      "keys must be A, B, C, D in order",
    ),
    v.check(
      (options) => options.filter((option) => option.is_correct).length === 1,
      "exactly one option must be correct",
    ),
  ),
});

const ScenarioFile = v.pipe(
  v.object({
    ...common,
    format: v.literal("SCENARIO"),
    clarifications: v.array(Clarification),
    stages: v.pipe(v.array(Stage), v.minLength(3), v.maxLength(8)),
  }),
  v.check(
    ({ stages, evaluation_rubric }) =>
      stages.every(({ key_points }) => key_points.every((at) => at < evaluation_rubric.key_points.length)),
    "a stage names a key point that is not there",
  ),
  v.check(
    ({ stages }) => stages.every(({ trigger }, at) => trigger.after <= at),
    "a stage can only wait for as many stages as stand before it",
  ),
);

const OpenDesignFile = v.object({
  ...common,
  format: v.literal("OPEN_ENDED"),
  clarifications: v.pipe(v.array(Clarification), v.minLength(5)),
});

/** `question.json` of a system-design question in the bank; the statement and the sample answer stand in their own files. */
export const DesignQuestionFile = v.variant("format", [McqFile, ScenarioFile, OpenDesignFile]);
export type DesignQuestionFile = v.InferOutput<typeof DesignQuestionFile>;
