import { Difficulty } from "../question.ts";
import { type Calibration, difficultyOf } from "../selection/question-difficulty.ts";
import { Z95 } from "./interval.ts";

/** How hard the question proved, beside what its label says, on the scale of skill (logits). */
export type LabelFit = {
  label: Difficulty;
  /** As learned from answers, with the interval of 95 %. */
  value: number;
  low: number;
  high: number;
  /** The label that is nearest to it. */
  nearest: Difficulty;
  /** All of the interval lies beyond the middle between the label and the next one. */
  verdict: "fits" | "easier" | "harder";
};

/**
 * The learned difficulty (`domain/selection/question-difficulty.ts`: a Rasch model in which question and candidate share
 * each surprise by their variances) against the place where selection puts the label. Null: nothing was learned yet.
 */
export function labelFit(question: Calibration): LabelFit | null {
  if (question.diff_mu === null || question.diff_var === null) return null;
  const { mean: value, variance } = difficultyOf(question);
  const reach = Z95 * Math.sqrt(variance);
  const label = question.difficulty;
  const [low, high] = [value - reach, value + reach];
  const place = placeOf(label);
  const verdict = low > place + HALF_STEP ? "harder" : high < place - HALF_STEP ? "easier" : "fits";
  const nearest = [...Difficulty.options].sort(
    (a, b) => Math.abs(placeOf(a) - value) - Math.abs(placeOf(b) - value),
  )[0];
  return { label, value, low, high, nearest: nearest ?? label, verdict };
}

/** Where a question stands of which nothing but its label is known. */
const placeOf = (difficulty: Difficulty): number =>
  difficultyOf({
    difficulty,
    format: "OPEN_ENDED",
    times_asked: 0,
    avg_score: null,
    diff_mu: null,
    diff_var: null,
  }).mean;

const HALF_STEP = (placeOf("HARD") - placeOf("MEDIUM")) / 2;
