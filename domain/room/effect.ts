import type { Report, ResponseEvaluation, RoundEvaluation } from "../feedback.ts";
import type { Id, Millis } from "../ids.ts";
import type { InterviewStatus, RoundStatus } from "../interview.ts";
import type { Language } from "../judge/signature.ts";
import type { OptionKey } from "../question.ts";
import type { SubmissionMode, SubmissionStatus } from "../submission.ts";
import type { TurnMeta } from "./event.ts";
import type { MessageSubject, TurnCause } from "./state.ts";

/** Things the room wants done, in the imperative. Each is safe to do twice; its result comes back as an event. */
export type Effect =
  | { do: "choose-question"; requestId: Id; number: number }
  /** Fetches ahead what may follow the round that has opened. */
  | { do: "prepare-question"; number: number }
  | { do: "ask-interviewer"; turnId: Id; roundId: Id; cause: TurnCause }
  | { do: "run-code"; runId: Id }
  | { do: "serve-hint"; requestId: Id; roundId: Id; index: number }
  /** Fetches which option of an MCQ is right, and why. */
  | { do: "reveal-answer"; requestId: Id; roundId: Id }
  /** Finds out what a message of the candidate's brings to light. */
  | { do: "look-up-facts"; messageId: Id; roundId: Id }
  | { do: "evaluate-round"; roundId: Id }
  /** Brings the grade of a round to Postgres. */
  | { do: "save-evaluation"; roundId: Id }
  | { do: "save-transcript" }
  | { do: "write-report" }
  /** Grades a disputed round once more, by a grader that knows neither the first grade nor the reason. */
  | { do: "regrade-round"; roundId: Id; reason: string }
  /** Recomputes the candidate's day and the questions' averages from the rows. */
  | { do: "refresh-stats" }
  | { do: "save"; row: SavedRow };

/** Rows of Postgres that follow the room, upserted by the ids made here. */
export type SavedRow =
  | { table: "interviews"; values: InterviewRow }
  | { table: "rounds"; values: RoundRow }
  | { table: "messages"; values: MessageRow }
  | { table: "code_submissions"; values: SubmissionRow }
  | { table: "scenario_responses"; values: ResponseRow }
  | { table: "interview_feedback"; values: FeedbackRow };

export type InterviewRow = {
  id: Id;
  status: InterviewStatus;
  started_at: Millis | null;
  paused_at: Millis | null;
  ended_at: Millis | null;
  total_duration_sec: number | null;
  /** The place in the log that the row stands for; the ledger knows it. */
  room_seq: number;
};

export type RoundRow = {
  id: Id;
  interview_id: Id;
  question_id: Id;
  /** Null or left out: a draft that is tried, or from before versions were counted. */
  question_version?: number | null;
  round_number: number;
  status: RoundStatus;
  started_at: Millis;
  ended_at: Millis | null;
  duration_sec: number | null;
  hints_used: number;
  why: string;
  /** Left out until the round is evaluated. */
  evaluation?: RoundEvaluation;
};

export type MessageRow = {
  id: Id;
  round_id: Id;
  role: "USER" | "ASSISTANT" | "SYSTEM";
  content: string;
  message_type: "CHAT" | "HINT" | "CODE_REVIEW" | "MCQ" | "SCENARIO" | "FEEDBACK";
  metadata: (TurnMeta | MessageSubject) | null;
  created_at: Millis;
};

export type SubmissionRow = {
  id: Id;
  round_id: Id;
  language: Language;
  code: string;
  submission_type: SubmissionMode;
  status: SubmissionStatus;
  stdout: string | null;
  stderr: string | null;
  execution_time_ms: number | null;
  memory_used_kb: number | null;
  test_results: SavedTestResult[] | null;
  tests_passed: number | null;
  tests_total: number | null;
  created_at: Millis;
};

/** An answer to an MCQ, or one action in a scenario. */
export type ResponseRow = {
  id: Id;
  round_id: Id;
  question_id: Id;
  /** The option picked; null for an action. */
  user_answer: OptionKey | null;
  /** The reasons given, or what was done. */
  user_explanation: string | null;
  /** Null until the right option was shown, and for an action. */
  is_correct: boolean | null;
  created_at: Millis;
  /** Left out until the round is evaluated. */
  evaluation?: ResponseEvaluation;
};

/** Hidden tests have empty input, expected and actual: their values never reach the room. */
export type SavedTestResult = {
  input: string;
  expected: string;
  actual: string;
  passed: boolean;
  is_sample: boolean;
};

export type FeedbackRow = {
  id: Id;
  interview_id: Id;
  report: Report;
  transcript_url: string | null;
  generated_at: Millis;
};
