import type { DocumentLanguage } from "../document-language.ts";
import type { Report } from "../feedback.ts";
import type { Id, Millis } from "../ids.ts";
import type { InterviewConfig, InterviewStatus, RoundStatus } from "../interview.ts";
import type { Language } from "../judge/signature.ts";
import type { Difficulty, OptionKey, PublicQuestion, QuestionType } from "../question.ts";
import type { RunResult, SubmissionMode } from "../submission.ts";
import type { Clock } from "./clock.ts";
import type { EndReason, Phase, TurnMeta } from "./event.ts";
import type { Waits } from "./limits.ts";
import type { Task } from "./task.ts";

/** What the room and every browser know of an interview: the fold of its events. Candidate-visible throughout. */
export type RoomState = {
  interviewId: Id;
  interviewType: QuestionType;
  difficulty: Difficulty;
  config: InterviewConfig;
  /** How long the room waits for the candidate before it gives up. */
  waits: Waits;
  status: InterviewStatus;
  createdAt: Millis;
  startedAt: Millis | null;
  pausedAt: Millis | null;
  interruptedAt: Millis | null;
  endedAt: Millis | null;
  endReason: EndReason | null;
  /** The device that writes; null before the first one came. */
  writer: string | null;
  clock: Clock;
  rounds: Round[];
  /** Set while the next question is being chosen; its id names the coming round's request. */
  choosing: { requestId: Id; number: number } | null;
  messages: Message[];
  /** The interviewer's turn under way. */
  turn: Turn | null;
  /** What happened while a turn was under way, or in a pause; answered next. */
  queuedTurns: TurnCause[];
  runs: Run[];
  /** Since when the candidate did nothing, and how often the interviewer has asked after them meanwhile. */
  silence: { since: Millis; nudges: number; actedAt: Millis };
  report: ReportState;
};

export type Round = {
  id: Id;
  number: number;
  status: RoundStatus;
  question: PublicQuestion;
  why: string;
  phase: Phase;
  /** Since when the question stands in this stage. */
  phaseSince: Millis;
  /** When each stage began, by the interview's clock, oldest first; a round of before that was kept has none. */
  phases?: { phase: Phase; fromMs: number }[];
  startedAt: Millis;
  endedAt: Millis | null;
  /** The interview clock when the round opened: durations leave out what the clock leaves out. */
  openedAtElapsedMs: number;
  durationSec: number | null;
  hints: { index: number; text: string; at: Millis }[];
  hintRequest: Id | null;
  /** The approach, shown after the last hint; null before. */
  approachShown: string | null;
  /** There is none, and `approachShown` says so: nothing was given away. */
  approachMissing?: true;
  /** What the editor shows: a language, or "markdown" for the notes of a system-design round. */
  language: DocumentLanguage;
  code: Record<DocumentLanguage, CodeDoc>;
  /** The candidate changed the starter code, or took notes. */
  codeTouched: boolean;
  /** The revisions at which the interviewer last looked, by the wish of the candidate. */
  looked?: Partial<Record<DocumentLanguage, number>>;
  task: Task;
  /** Messages of which it is being looked up what they bring to light; each is answered after that. */
  awaiting: Id[];
  /** The time meant for this question was over. */
  timeUp: boolean;
  evaluated: boolean;
};

export type CodeDoc = { text: string; rev: number };

export type Message = {
  id: Id;
  roundId: Id;
  role: "USER" | "ASSISTANT";
  type: "CHAT" | "HINT" | "CODE_REVIEW" | "MCQ" | "SCENARIO";
  text: string;
  at: Millis;
  meta: TurnMeta | null;
  /** What an MCQ or SCENARIO message stands for: `messages.metadata`. */
  about?: MessageSubject;
  cutShort: boolean;
};

export type MessageSubject =
  | { mcq_answer: OptionKey }
  | { mcq_correct: OptionKey; is_correct: boolean }
  /** Counted from 1, in the order in which they were taken. */
  | { action: number }
  /** Counted from 0, as authored. */
  | { stage: number };

/** Why the interviewer speaks. */
export type TurnCause =
  | { kind: "opening" }
  | { kind: "message"; messageId: Id }
  | { kind: "run"; runId: Id }
  | { kind: "hint"; index: number }
  /** The candidate asked for a look at the code as it stands. */
  | { kind: "review" }
  /** An option was picked without a word on why. */
  | { kind: "reasoning" }
  /** The right option was shown. */
  | { kind: "reveal" }
  /** The message brought a stage of the scenario to light. */
  | { kind: "stage"; messageId: Id; index: number }
  /** After the message something changes in what is to be designed. */
  | { kind: "twist"; messageId: Id }
  /** The time meant for the question is over. */
  | { kind: "round-time" }
  /** Nothing came for a while; `step` counts from 1. */
  | { kind: "silence"; step: number; of: SilenceKind };

/** What a silence most likely is. */
export type SilenceKind = "thinking" | "trailing-off" | "writing" | "stuck" | "done" | "quiet";

export type Turn = { id: Id; cause: TurnCause; roundId: Id; at: Millis };

export type Run = {
  id: Id;
  roundId: Id;
  mode: SubmissionMode;
  language: Language;
  /** The document as it stood. */
  code: string;
  customInput: string | null;
  status: "queued" | "running" | "finished" | "failed";
  at: Millis;
  finishedAt: Millis | null;
  result: RunResult | null;
  failure: { code: string; message: string } | null;
};

export type ReportState = {
  status: "none" | "writing" | "ready" | "incomplete";
  roundsDone: number;
  roundsTotal: number;
  /** Where the transcript lies, once it is saved. */
  transcriptKey: string | null;
  failure: string | null;
  report: Report | null;
  /** Rounds that are being graded again. */
  regrading: Id[];
};

/** A run that has no result yet. */
export const isPending = (run: Run): boolean => run.status === "queued" || run.status === "running";

/** The round that is open, or null. */
export const openRound = (state: RoomState): Round | null =>
  state.rounds.find((round) => round.status === "IN_PROGRESS") ?? null;

/** The open round or, between rounds, the last one. */
export const currentRound = (state: RoomState): Round | null =>
  openRound(state) ?? state.rounds.at(-1) ?? null;

export const isOver = (state: RoomState): boolean =>
  state.status === "COMPLETED" || state.status === "ABANDONED";

/** True once the candidate has said, run or written anything that can be assessed. */
export const hasAnswer = (state: RoomState): boolean =>
  state.messages.some((message) => message.role === "USER") ||
  state.runs.length > 0 ||
  state.rounds.some((round) => round.codeTouched);
