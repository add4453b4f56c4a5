import type { InterviewStatus } from "../interview.ts";
import type { QuestionType } from "../question.ts";
import type { ActiveDay } from "./activity.ts";
import type { PhaseSum } from "./phase-times.ts";

/** An interview that is over. `overall`: null where nothing was assessed. */
export type PastInterview = {
  id: string;
  type: QuestionType;
  status: InterviewStatus;
  ended_at: number;
  total_duration_sec: number | null;
  overall: { value: number; low: number; high: number } | null;
};

/** A finished round of a completed interview. `score`: null where nothing was assessed. */
export type PastRound = {
  interview_id: string;
  round_number: number;
  question_id: string;
  score: number | null;
  hints_used: number;
  ended_at: number;
};

export type AskedQuestion = { id: string; title: string; type: QuestionType; topics: string[] };

/** All that is known of what a person has practised. */
export type PracticeHistory = {
  /** Of the period and kind that are looked at, oldest first. */
  interviews: PastInterview[];
  phases: PhaseSum[];
  /** From the beginning, and of either kind. */
  rounds: PastRound[];
  questions: AskedQuestion[];
  days: ActiveDay[];
  first_ended_at: number | null;
  /** Something in it was made up by the generator for development. */
  generated: boolean;
};
