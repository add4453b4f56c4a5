import type { DocumentLanguage } from "../document-language.ts";
import type { Dimension, Evidence, Level, Score } from "../feedback.ts";
import type { Id, Millis } from "../ids.ts";
import type { Language } from "../judge/signature.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../question.ts";
import type { CodeChanges } from "../room/code.ts";
import type { EndReason, Phase } from "../room/event.ts";
import type { Message } from "../room/state.ts";
import type { RunResult, SubmissionMode } from "../submission.ts";
import type { ReplayParts } from "./replay-link.ts";

/**
 * An interview to be watched again. It is made anew from the log, part by part, and holds only what is shown: whatever
 * nobody asked for here never leaves the server, whichever fields the log has or will have.
 */
export type Replay = {
  type: QuestionType;
  difficulty: Difficulty;
  shows: ReplayParts;
  /** When it began; null where others look on. */
  startedAt: Millis | null;
  /** From the start to the end, as a clock on the wall has it. */
  lengthMs: number;
  events: ReplayEvent[];
  scores: ShownScores | null;
  /** Its own records by their ids, each as its event's place in `events`; null where others look on. */
  records: Record<Id, number> | null;
  /** Events of an earlier time that today's rules could not follow; they are left out. */
  leftOut: number;
};

/** `at`: milliseconds since the start. They never go backwards. */
export type ReplayEvent = { at: number } & (
  | {
      kind: "round";
      round: number;
      phase: Phase;
      title: string;
      difficulty: Difficulty;
      format: QuestionFormat;
      /** Markdown; null where neither conversation nor work is shown. */
      statement: string | null;
      /** What is written in this question, and what stood there at its beginning; null where work is not shown. */
      work: { language: DocumentLanguage; code: Record<DocumentLanguage, string> } | null;
    }
  | { kind: "phase"; round: number; phase: Phase }
  | {
      kind: "said";
      round: number;
      by: "candidate" | "interviewer";
      type: Message["type"];
      text: string;
      /** When its first word was said; `at` is when the last was. */
      from: number;
      cutShort: boolean;
    }
  | { kind: "edited"; language: DocumentLanguage; changes: CodeChanges }
  | { kind: "language"; language: DocumentLanguage }
  /** `run` counts all runs of the interview from 1. */
  | { kind: "run"; run: number; mode: SubmissionMode; language: Language; ownInput: boolean }
  | { kind: "judged"; run: number; result: RunResult | null; failure: string | null }
  | { kind: "paused" }
  | { kind: "resumed" }
  /** `from`: since when nobody was there, where that was noticed late. */
  | { kind: "interrupted"; from: number }
  | { kind: "returned" }
  | { kind: "warned"; minutes: number }
  | { kind: "time-up" }
  | { kind: "closed"; round: number; skipped: boolean }
  | { kind: "ended"; reason: EndReason }
);
export type EventKind = ReplayEvent["kind"];
export type ReplayEventOf<K extends EventKind> = Extract<ReplayEvent, { kind: K }>;

/** What was scored, each with the moments that it rests on. */
export type ShownScores = {
  overall: Score;
  rounds: {
    round: number;
    title: string;
    score: Score;
    dimensions: {
      dimension: Dimension;
      level: Level;
      score: Score;
      deferred: boolean;
      reason: string | null;
      pieces: Piece[];
    }[];
  }[];
  claims: { good: boolean; text: string; pieces: Piece[] }[];
};

/** A piece of evidence at its moment. */
export type Piece = {
  kind: Evidence["kind"];
  round: number | null;
  /** Of the event it stands in; null where that is not shown. Of code: of its question's beginning. */
  place: number | null;
  quote: string | null;
  note: string | null;
};
