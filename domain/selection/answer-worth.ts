import type { QuestionFormat } from "../question.ts";
import { clamp } from "./answer-model.ts";

/** Sums of `calibrate`'s spread over all answers of a format. */
export type SpreadSums = { expected: number; observed: number };
export type Worths = Readonly<Record<QuestionFormat, number>>;

/** Before anything was observed. */
export const USUAL_WORTH: Worths = { OPEN_ENDED: 6, SCENARIO: 6, MCQ: 1 };

/**
 * How many right-or-wrong trials one graded answer is worth: by how much scores scatter less than those would (over-dispersion
 * by the method of moments, Williams 1982), starting as if eight answers had shown a worth of six.
 */
export function worthOf(format: QuestionFormat, { expected, observed }: SpreadSums): number {
  if (format === "MCQ") return USUAL_WORTH.MCQ;
  const prior = PRIOR_ANSWERS / USUAL_WORTH[format];
  return clamp((PRIOR_ANSWERS + expected) / Math.max(prior + observed, 1e-9), 1, 10);
}
const PRIOR_ANSWERS = 8;
