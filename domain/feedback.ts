import * as v from "valibot";
import { DocumentLanguage } from "./document-language.ts";
import { Id, Millis } from "./ids.ts";
import { Topic } from "./topics.ts";

/** What is assessed of a coding round. */
export const CodingDimension = v.picklist(["communication", "problem_solving", "coding", "verification"]);
export type CodingDimension = v.InferOutput<typeof CodingDimension>;

/** What is assessed of a system-design round. `choice`: the option picked in an MCQ. */
export const DesignDimension = v.picklist([
  "communication",
  "requirements",
  "estimation",
  "api_data",
  "high_level",
  "deep_dive",
  "trade_offs",
  "operations",
  "choice",
]);
export type DesignDimension = v.InferOutput<typeof DesignDimension>;

/** Of either kind of round; communication is assessed in both. */
export const Dimension = v.picklist([
  ...CodingDimension.options,
  ...DesignDimension.options.filter((one) => one !== "communication"),
]);
export type Dimension = v.InferOutput<typeof Dimension>;

/** 4 strong · 3 solid · 2 developing · 1 not yet; null = not assessed, which is not zero. */
export const Level = v.nullable(v.picklist([1, 2, 3, 4]));
export type Level = v.InferOutput<typeof Level>;

const Points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
/** A score 0–100 with the band it probably lies in; null = not assessed. */
export const Score = v.nullable(v.object({ value: Points, low: Points, high: Points }));
export type Score = v.InferOutput<typeof Score>;

/** Where a claim is grounded. `quote`: the candidate's verbatim words in that record, checked by the server. */
export const Evidence = v.object({
  kind: v.picklist(["message", "run", "code", "hint", "round"]),
  record_id: Id,
  quote: v.nullable(v.string()),
  note: v.string(),
});
export type Evidence = v.InferOutput<typeof Evidence>;

export const Claim = v.object({ text: v.string(), evidence: v.pipe(v.array(Evidence), v.minLength(1)) });
export type Claim = v.InferOutput<typeof Claim>;

export const DimensionResult = v.object({
  dimension: Dimension,
  level: Level,
  score: Score,
  /** Why it stands where it does, or why it was not assessed. */
  reason: v.string(),
  evidence: v.array(Evidence),
  /** Limits that facts put on the level, in words. */
  caps: v.array(v.string()),
  /** Gradings of the same record disagree by more than a band: the level is left open, and `reason` says so. */
  deferred: v.optional(v.boolean(), false),
});
export type DimensionResult = v.InferOutput<typeof DimensionResult>;

/** What is known without judgement: counted by the room and the runner. */
export const RoundFacts = v.object({
  submitted: v.boolean(),
  hidden_passed: v.number(),
  hidden_total: v.number(),
  /** Of the submission that counts: the best one. */
  best_run_id: v.nullable(Id),
  runs: v.number(),
  submissions: v.number(),
  hints_used: v.number(),
  hints_total: v.number(),
  /** Turns of the interviewer that named what the candidate had not. */
  nudges: v.optional(v.number(), 0),
  /** The approach was shown after the last hint. */
  approach_shown: v.optional(v.boolean(), false),
  duration_sec: v.number(),
  /** Seconds in each stage, by its name; left out of reports from before it was kept. */
  phase_sec: v.optional(v.record(v.string(), v.number())),
  time_limit_min: v.nullable(v.number()),
  /** The interview's time ran out in this round. */
  time_ran_out: v.optional(v.boolean()),
  candidate_messages: v.number(),
  language: DocumentLanguage,
});
export type RoundFacts = v.InferOutput<typeof RoundFacts>;

export const Versions = v.object({
  model: v.string(),
  prompt: v.string(),
  rubric: v.string(),
  schema: v.string(),
});
export type Versions = v.InferOutput<typeof Versions>;

/** An answer to an MCQ or an action of a scenario, as it was graded. */
export const ResponseEvaluation = v.object({
  id: Id,
  is_correct: v.nullable(v.boolean()),
  /** What its words show, in sentences. */
  ai_evaluation: v.string(),
  score: v.nullable(Points),
});
export type ResponseEvaluation = v.InferOutput<typeof ResponseEvaluation>;

export const RoundEvaluation = v.object({
  round_id: Id,
  round_number: v.number(),
  question_title: v.string(),
  score: Score,
  technical: Score,
  communication: Score,
  problem_solving: Score,
  dimensions: v.array(DimensionResult),
  facts: RoundFacts,
  strengths: v.array(Claim),
  improvements: v.array(Claim),
  /** Markdown, a few sentences: `rounds.ai_feedback`. */
  feedback: v.string(),
  study_topics: v.array(Topic),
  sample_answer: v.nullable(v.object({ language: DocumentLanguage, code: v.string(), approach: v.string() })),
  /** What the hidden tests found in the submission that counts, in sentences without their values. */
  hidden_caught: v.optional(v.array(v.string()), []),
  quotes: v.object({ checked: v.number(), found: v.number() }),
  /** How often the record was graded; the levels are the medians. */
  samples: v.optional(v.number(), 1),
  /** What grading cost, tries that came to nothing included; null where no model was asked. */
  tokens_used: v.optional(v.nullable(v.number()), null),
  versions: Versions,
  /** System design: what became of each row of `scenario_responses`. */
  responses: v.optional(v.array(ResponseEvaluation), []),
});
export type RoundEvaluation = v.InferOutput<typeof RoundEvaluation>;

/** A second, blind grade of a disputed round. The first one stands; both are shown. */
export const Regrade = v.object({
  at: Millis,
  /** Why the candidate disputes it, in their words. The grader never sees it. */
  reason: v.string(),
  evaluation: RoundEvaluation,
});
export type Regrade = v.InferOutput<typeof Regrade>;

/** What a round would have been graded with a later version of its question, whose tests or criteria were mended. The first grade stands. */
export const Correction = v.object({
  at: Millis,
  /** The question's version it was graded with. */
  version: v.number(),
  /** What was mended, in an administrator's words. */
  note: v.string(),
  evaluation: RoundEvaluation,
});
export type Correction = v.InferOutput<typeof Correction>;

/** The whole report: `interview_feedback` holds its scores and texts in columns and all of it in `report`. */
export const Report = v.object({
  overall: Score,
  technical: Score,
  communication: Score,
  problem_solving: Score,
  strengths: v.array(Claim),
  improvements: v.array(Claim),
  /** Markdown. */
  detailed_feedback: v.string(),
  study_topics: v.array(Topic),
  rounds: v.array(RoundEvaluation),
  /** Percent of technical, problem solving, communication in the overall score. */
  weights: v.object({ technical: v.number(), problem_solving: v.number(), communication: v.number() }),
  quotes: v.object({ checked: v.number(), found: v.number() }),
  versions: Versions,
  regrades: v.optional(v.array(Regrade), []),
  corrections: v.optional(v.array(Correction), []),
});
export type Report = v.InferOutput<typeof Report>;
