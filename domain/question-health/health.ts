import type { CandidateReportKind } from "../authoring/candidate-report.ts";
import { discrimination, FEWEST } from "./discrimination.ts";
import { type Flag, flagsOf } from "./flags.ts";
import { type Interval, shareOf } from "./interval.ts";
import { type LabelFit, labelFit } from "./label.ts";
import { type LanguageSkew, languageSkew } from "./language-skew.ts";
import type { Observed } from "./observed.ts";

/** How a question does its work, as administrators see it. Null stands where too little is known. */
export type QuestionHealth = {
  asked: number;
  /** Assessed rounds. */
  answered: number;
  /** Answers that are still missing before anything but counts is concluded. */
  missing: number;
  score: { mean: number; median: number; sd: number | null } | null;
  /** `n`: candidates with other assessed rounds. */
  discrimination: { n: number; value: Interval | null };
  hints: { n: number; share: Interval; mean: number } | null;
  time: { n: number; over: Interval; median_share: number } | null;
  languages: LanguageSkew[];
  label: LabelFit | null;
  /** Skipped or given up, of the rounds that are over. */
  abandoned: { n: number; skipped: number; left: number; share: Interval } | null;
  reports: Record<CandidateReportKind, number>;
  /** The most urgent first. */
  flags: Flag[];
};

export function healthOf(seen: Observed): QuestionHealth {
  const { scores, hints, timed } = seen;
  const [hinted, overtime] = [shareOf(hints.with_hint, hints.n), shareOf(timed.over, timed.n)];
  const abandoned = shareOf(seen.skipped + seen.left, seen.over);
  const health = {
    asked: seen.asked,
    answered: scores.n,
    missing: Math.max(0, FEWEST - scores.n),
    score:
      scores.mean === null || scores.median === null
        ? null
        : { mean: scores.mean, median: scores.median, sd: scores.sd },
    discrimination: { n: seen.pairs.n, value: discrimination(seen.pairs) },
    hints: hinted && { n: hints.n, share: hinted, mean: hints.mean ?? 0 },
    time: overtime && { n: timed.n, over: overtime, median_share: timed.median_share ?? 0 },
    languages: languageSkew(seen.languages),
    label: labelFit(seen.calibration),
    abandoned: abandoned && { n: seen.over, skipped: seen.skipped, left: seen.left, share: abandoned },
    reports: seen.reports,
  };
  return { ...health, flags: flagsOf(health) };
}
