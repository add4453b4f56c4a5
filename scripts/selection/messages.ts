import * as v from "valibot";
import { Difficulty, QuestionFormat } from "../../domain/question.ts";

const Instant = v.pipe(
  v.string(),
  v.check((text) => Number.isFinite(Date.parse(text)), "expected an ISO 8601 instant"),
);
const Maybe = v.optional(v.nullable(v.number()), null);

export const Question = v.object({
  id: v.string(),
  topics: v.array(v.string()),
  companies: v.array(v.string()),
  difficulty: Difficulty,
  format: QuestionFormat,
  times_asked: v.number(),
  avg_score: Maybe,
  diff_mu: Maybe,
  diff_var: Maybe,
});
export type Question = v.InferOutput<typeof Question>;

export const Round = v.object({
  question_id: v.string(),
  topics: v.array(v.string()),
  difficulty: Difficulty,
  format: QuestionFormat,
  score: v.number(),
  hints_used: v.optional(v.number(), 0),
  duration_sec: Maybe,
  time_limit_sec: Maybe,
  answered_at: Instant,
  interview: v.union([v.string(), v.number()]),
});
export type Round = v.InferOutput<typeof Round>;

const Skills = v.optional(v.array(v.string()), []);
export const Profile = v.object({
  experience_years: Maybe,
  target_company: v.optional(v.nullable(v.string()), null),
  skills: Skills,
  resume_parsed: v.optional(v.object({ skills: Skills, total_years: Maybe }), { skills: [] }),
});
export type Profile = v.InferOutput<typeof Profile>;

const History = v.array(Round);

/** What the simulator says, protocol version 1. */
export const Message = v.variant("type", [
  v.object({
    type: v.literal("init"),
    protocol: v.literal(1),
    topics: v.array(v.string()),
    blocks: v.record(v.string(), v.string()),
    questions: v.array(Question),
  }),
  v.object({
    type: v.literal("select"),
    now: Instant,
    seed: v.number(),
    profile: Profile,
    history: History,
    config: v.object({
      topics: v.array(v.string()),
      num_questions: v.number(),
      difficulty: v.picklist([...Difficulty.options, "ADAPTIVE"]),
      mode: v.optional(v.picklist(["assessment", "practice"]), "assessment"),
    }),
    asked: v.array(v.string()),
  }),
  v.object({
    type: v.literal("calibrate"),
    profile: Profile,
    history: History,
    question_id: v.string(),
    round: Round,
  }),
  v.object({ type: v.literal("question"), question: Question }),
  v.object({
    type: v.literal("estimate"),
    now: Instant,
    profile: Profile,
    history: History,
    scope: v.array(v.string()),
  }),
  v.object({ type: v.literal("end") }),
]);
export type Message = v.InferOutput<typeof Message>;
