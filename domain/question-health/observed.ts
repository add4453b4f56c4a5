import type { CandidateReportKind } from "../authoring/candidate-report.ts";
import type { Calibration } from "../selection/question-difficulty.ts";
import type { Pairs } from "./discrimination.ts";
import type { LanguageScores } from "./language-skew.ts";

/** What was counted of a question's rounds; an administrator's trials are no part of it. */
export type Observed = {
  calibration: Calibration;
  /** Rounds that were begun, and those of them that are over. */
  asked: number;
  over: number;
  /** Passed over, or not touched before the interview ended. */
  skipped: number;
  /** The interview was given up in this round. */
  left: number;
  /** Of assessed rounds; null figures: there is none. */
  scores: { n: number; mean: number | null; median: number | null; sd: number | null };
  pairs: Pairs;
  /** Of finished rounds: with a hint, and hints on average. */
  hints: { n: number; with_hint: number; mean: number | null };
  /** Of finished rounds with a limit: those beyond it, and the part of it that was used. */
  timed: { n: number; over: number; median_share: number | null };
  languages: LanguageScores[];
  /** Open ones. */
  reports: Record<CandidateReportKind, number>;
};
