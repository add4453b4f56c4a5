import * as v from "valibot";
import { CandidateLevel } from "./design-question.ts";
import { Id } from "./ids.ts";
import { Language } from "./judge/signature.ts";
import { Locale } from "./locale.ts";
import { Difficulty, QuestionFormat, QuestionType } from "./question.ts";
import { Mode } from "./selection/request.ts";
import { Topic } from "./topics.ts";

export const InterviewStatus = v.picklist([
  "CREATED",
  "IN_PROGRESS",
  "PAUSED",
  "INTERRUPTED",
  "COMPLETED",
  "ABANDONED",
]);
export type InterviewStatus = v.InferOutput<typeof InterviewStatus>;
export const RoundStatus = v.picklist(["NOT_STARTED", "IN_PROGRESS", "COMPLETED", "SKIPPED"]);
export type RoundStatus = v.InferOutput<typeof RoundStatus>;

export const MAX_QUESTIONS = 5;
const NumQuestions = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUESTIONS));
const TimeLimit = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(180));
const Company = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const TimeZone = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_+\-/]{1,64}$/, "must be a time zone such as Europe/Berlin"),
);

/** What the candidate needs to take part on equal terms: recorded with the interview, never scored. */
export const Accommodations = v.object({
  /** The time limit is multiplied by this. */
  extra_time: v.optional(v.picklist([1, 1.25, 1.5, 2]), 1),
  /** False: the limit stands, but no running clock is shown. */
  countdown: v.optional(v.boolean(), true),
  /** True: replies appear whole, and nothing moves. */
  text_only: v.optional(v.boolean(), false),
});
export type Accommodations = v.InferOutput<typeof Accommodations>;
export const NO_ACCOMMODATIONS: Accommodations = { extra_time: 1, countdown: true, text_only: false };

/** `interviews.config`. */
export const InterviewConfig = v.object({
  topics: v.array(Topic),
  num_questions: NumQuestions,
  /** Minutes for the whole interview; null: no limit. */
  time_limit_min: v.nullable(TimeLimit),
  /** The difficulty was left to the system. */
  adaptive: v.optional(v.boolean(), false),
  /** Left out: assessment. */
  mode: v.optional(Mode),
  target_company: v.optional(v.nullable(Company), null),
  language: v.optional(Language, "javascript"),
  /** The language that the interviewer speaks; left out: English. */
  locale: v.optional(Locale),
  /** The candidate's IANA time zone: their day is the day in `user_daily_stats`. */
  time_zone: v.optional(TimeZone, "UTC"),
  /** System design: the one format that is wanted; null or left out: a mix by plan. */
  format: v.optional(v.nullable(QuestionFormat)),
  /** What is expected of the candidate; left out: what the difficulty suggests. */
  level: v.optional(CandidateLevel),
  /** An administrator tries the draft of this question: `interviews.is_trial` follows from it, and nothing counts. */
  trial: v.optional(Id),
  /** Left out by interviews that were planned before there were any. */
  accommodations: v.optional(Accommodations),
});
export type InterviewConfig = v.InferOutput<typeof InterviewConfig>;

/** The level that a candidate is held to. */
export const levelOf = ({
  config,
  difficulty,
}: {
  config: InterviewConfig;
  difficulty: Difficulty;
}): CandidateLevel => config.level ?? LEVELS[difficulty];
const LEVELS: Record<Difficulty, CandidateLevel> = { EASY: "junior", MEDIUM: "mid", HARD: "senior" };

/** The time limit in milliseconds with the extra time in it; null: no limit. */
export function limitOf(config: InterviewConfig): number | null {
  const minutes = minutesFor(config, config.time_limit_min);
  return minutes === null ? null : minutes * 60_000;
}

/** Minutes meant for a question, with the extra time in them; null where the interview has no limit. */
export function minutesFor(
  { time_limit_min, accommodations }: InterviewConfig,
  minutes: number | null,
): number | null {
  if (minutes === null || time_limit_min === null) return null;
  return minutes * (accommodations?.extra_time ?? 1);
}

/** Body of `POST /api/interviews`. */
export const NewInterview = v.strictObject({
  type: QuestionType,
  difficulty: v.optional(Difficulty),
  topics: v.optional(v.pipe(v.array(Topic), v.maxLength(20)), []),
  num_questions: NumQuestions,
  time_limit_min: v.nullable(TimeLimit),
  /** System design only; null: a mix by plan. */
  format: v.optional(v.nullable(QuestionFormat), null),
  mode: v.optional(Mode, "assessment"),
  target_company: v.optional(v.nullable(Company), null),
  language: v.optional(Language),
  /** Left out: the language that the person chose. */
  locale: v.optional(Locale),
  time_zone: v.optional(TimeZone, "UTC"),
  accommodations: v.optional(Accommodations, NO_ACCOMMODATIONS),
});
export type NewInterview = v.InferOutput<typeof NewInterview>;

/** One interview in lists, on the home page and at the head of its report (`GET /api/interviews`, `/api/interviews/:id`). */
export type InterviewSummary = {
  id: string;
  type: QuestionType;
  difficulty: Difficulty;
  status: InterviewStatus;
  config: InterviewConfig;
  /** ISO 8601 instants. */
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
  total_duration_sec: number | null;
  rounds: {
    round_number: number;
    question_title: string;
    difficulty: Difficulty;
    status: RoundStatus;
    /** Null until the interview is over: no verdict is given during the session. */
    score: number | null;
  }[];
  /** Null until the report is there, and where nothing could be assessed. */
  overall: { value: number; low: number; high: number } | null;
  report: "none" | "writing" | "ready";
};
