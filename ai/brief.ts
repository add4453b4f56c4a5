import type { CandidateLevel, DesignRubric } from "../domain/design-question.ts";
import type { DocumentLanguage } from "../domain/document-language.ts";
import type { RoundFacts } from "../domain/feedback.ts";
import type { Id, Millis } from "../domain/ids.ts";
import type { Locale } from "../domain/locale.ts";
import type {
  Clarification,
  Difficulty,
  DsaRubric,
  FullQuestion,
  PublicQuestion,
} from "../domain/question.ts";
import type { Phase } from "../domain/room/event.ts";
import type { Message, Run, TurnCause } from "../domain/room/state.ts";
import type { Task } from "../domain/room/task.ts";
import type { RunResult, SubmissionMode } from "../domain/submission.ts";

/** All that one turn of the interviewer is written from. No unserved hint, approach or hidden case is in it. */
export type InterviewerBrief = {
  interview: {
    questionNumber: number;
    questionCount: number;
    minutesLeft: number | null;
    /** Of the time meant for this question; null without a limit. */
    roundMinutesLeft: number | null;
    /** The time meant for this question, with the extra time in it; null without a limit. */
    roundMinutes: number | null;
    difficulty: Difficulty;
  };
  /** The language that the interviewer speaks; left out: English. */
  locale?: Locale;
  phase: Phase;
  cause: TurnCause;
  candidateName: string | null;
  /** How much is expected of the candidate. */
  level: CandidateLevel;
  /** Where the round stands, as the candidate sees it: the option picked, the stages that are open, the twist. */
  task: Task;
  question: PublicQuestion;
  clarifications: Clarification[];
  hintsServed: string[];
  hintsTotal: number;
  /** The approach, once it was shown to the candidate after the last hint. */
  approachShown: string | null;
  /** It was asked for and there is none. */
  approachMissing?: true;
  /** This round only, oldest first. */
  transcript: BriefMessage[];
  code: BriefCode;
  runs: BriefRun[];
  /** The authored question that comes after the answer of an MCQ was shown; null in other rounds, and before. */
  followUp: string | null;
  /** For the built-in interviewer only; never part of a prompt that leaves the server. */
  authored: { rubric: DsaRubric | null; design: DesignRubric | null };
};

export type BriefMessage = { id: Id; role: "USER" | "ASSISTANT"; type: Message["type"]; text: string };
export type BriefCode = { language: DocumentLanguage; text: string; touched: boolean };
export type BriefRun = {
  id: Id;
  mode: SubmissionMode;
  status: Run["status"];
  result: RunResult | null;
  failure: string | null;
};

/** All that one round is evaluated from. */
export type RoundRecord = {
  roundId: Id;
  roundNumber: number;
  /** The language that the round was held in; left out: English. */
  locale?: Locale;
  facts: RoundFacts;
  question: FullQuestion;
  level: CandidateLevel;
  task: Task;
  messages: (BriefMessage & { at: Millis })[];
  runs: { id: Id; mode: SubmissionMode; at: Millis; result: RunResult | null }[];
  finalCode: BriefCode;
};
