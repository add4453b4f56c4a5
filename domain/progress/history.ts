import type { InterviewStatus } from "../interview.ts";
import type { QuestionFormat, QuestionType } from "../question.ts";
import type { ActiveDay } from "./activity.ts";

/** An interview that is over. `overall`: null where nothing was assessed. */
export type PastInterview = {
  id: string;
  type: QuestionType;
  status: InterviewStatus;
  ended_at: number;
  total_duration_sec: number | null;
  overall: { value: number; low: number; high: number } | null;
  /** Those that were finished. */
  rounds: PastRound[];
};

/** A finished round. `score`: null where nothing was assessed. */
export type PastRound = {
  question_id: string;
  round_number: number;
  score: number | null;
  hints_used: number;
  ended_at: number;
  /** Seconds by phase; null where they were not kept, or lie outside what is looked at. */
  phase_sec: Record<string, number> | null;
};

export type AskedQuestion = {
  id: string;
  title: string;
  type: QuestionType;
  format: QuestionFormat;
  topics: string[];
};

/** All that a person has practised. */
export type PracticeHistory = {
  /** Oldest first. */
  interviews: PastInterview[];
  questions: AskedQuestion[];
  days: ActiveDay[];
  /** Something in it was made up by the generator for development. */
  generated: boolean;
};
