import type { Difficulty, QuestionFormat } from "../question.ts";
import { clamp, curveAt, flattened, logit, readAnswer } from "./answer-model.ts";
import { type Answer, demandOf, GUESS, readingOf } from "./evidence.ts";
import { type Estimate, project } from "./gaussian.ts";
import type { Skills } from "./skills.ts";

/** What the bank knows of how hard a question is. `diff_*`: learned from answers; null: not yet. */
export type Calibration = {
  difficulty: Difficulty;
  format: QuestionFormat;
  times_asked: number;
  avg_score: number | null;
  diff_mu: number | null;
  diff_var: number | null;
};

/** What was believed when an answer was counted: kept with it, so that counting it again gives the same. */
export type Counted = { difficulty: Estimate; worth: number };

/** How hard a question is, on the scale of skill: as learned, else its label, corrected by its average score. */
export function difficultyOf(question: Calibration): Estimate {
  if (question.diff_mu !== null && question.diff_var !== null)
    return { mean: question.diff_mu, variance: question.diff_var };
  const label = { mean: LABEL[question.difficulty], variance: LABEL_VARIANCE };
  const observed = fromAverage(question);
  return observed === null ? label : merged(label, observed);
}
const LABEL: Record<Difficulty, number> = { EASY: -1, MEDIUM: 0, HARD: 1 };
/** Labels are an author's guess. */
const LABEL_VARIANCE = 0.6;

/**
 * The difficulty at which people as they come would score this average: the curve inverted, its error carried over by the
 * delta method. They are not all alike and were not asked at random, so the error never goes below a floor.
 */
function fromAverage({ avg_score, times_asked, format }: Calibration): Estimate | null {
  if (avg_score === null || times_asked <= 0) return null;
  const guess = GUESS[format];
  const share = clamp((avg_score / 100 - guess) / (1 - guess), 0.02, 0.98);
  const passed = (share * times_asked + 0.5) / (times_asked + 1);
  const steepness = flattened(PEOPLE_VARIANCE);
  const slope = steepness * passed * (1 - passed) * (1 - guess);
  const scoreVariance = SCORE_VARIANCE * (guess > 0 ? 2.4 : 1);
  return {
    mean: -logit(passed) / steepness,
    variance: scoreVariance / times_asked / slope ** 2 + AVERAGE_FLOOR,
  };
}
const PEOPLE_VARIANCE = 1.2;
const SCORE_VARIANCE = 0.085;
const AVERAGE_FLOOR = 0.06;

/** Two independent estimates of one number, weighted by precision. */
function merged(a: Estimate, b: Estimate): Estimate {
  const share = a.variance / (a.variance + b.variance);
  return { mean: a.mean + share * (b.mean - a.mean), variance: share * b.variance };
}

export type Calibrated = {
  difficulty: Estimate;
  /** To be added to the sums of the answer's format (answer-worth.ts). */
  spread: { expected: number; observed: number };
};

/**
 * What an answer tells about its question, by `skills` as they were before it: person and question share the surprise by their
 * variances, as both sides of a match do in Glicko (Glickman 1999; for questions Pelánek 2016).
 */
export function calibrate(skills: Skills, answer: Answer): Calibrated {
  const { difficulty } = answer;
  const { mean, variance } = project(skills.belief, demandOf(answer.topics, skills));
  const before = { mean: mean - difficulty.mean, variance: variance + difficulty.variance };
  const reading = readingOf(answer);
  const after = readAnswer(before, reading);
  const share = difficulty.variance / before.variance;
  const { expected, rise } = curveAt(before.mean, reading);
  return {
    difficulty: {
      mean: clamp(difficulty.mean - share * (after.mean - before.mean), -4, 4),
      variance: Math.max(FLOOR, difficulty.variance - share ** 2 * (before.variance - after.variance)),
    },
    spread: {
      expected: expected * (1 - expected),
      observed: (reading.score - expected) ** 2 - rise ** 2 * before.variance,
    },
  };
}
/** People differ in what they find hard: no question is hard to exactly the same degree for all. */
const FLOOR = 0.03;
