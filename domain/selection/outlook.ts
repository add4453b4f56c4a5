import { expectedScore, SLOPE } from "./answer-model.ts";
import type { Worths } from "./answer-worth.ts";
import { demandOf, GUESS } from "./evidence.ts";
import type { Direction, Gaussian } from "./gaussian.ts";
import { difficultyOf } from "./question-difficulty.ts";
import type { Candidate } from "./request.ts";
import type { Skills } from "./skills.ts";

/** What asking a question promises. */
export type Outlook = {
  question: Candidate;
  /** The score to expect, 0–1. */
  expected: number;
  /** By how much the variances of the topics in scope would shrink, added up. */
  gain: number;
};

/**
 * Looks ahead at every question. The gain is the trace of what one answer takes off the covariance (A-optimality, for adaptive
 * tests of several abilities Mulder & van der Linden 2009): wᵀSΩSw over the answer's variance, Ω the topics in scope.
 */
export function outlooks(
  skills: Skills,
  scope: readonly string[],
  questions: readonly Candidate[],
  worths: Worths,
): Outlook[] {
  const { belief } = skills;
  const places = scope.map((topic) => skills.topics.indexOf(topic)).filter((at) => at >= 0);
  return questions.map((question) => {
    const guess = GUESS[question.format];
    const difficulty = difficultyOf(question);
    const demand = demandOf(question.topics, skills);
    const variance = along(belief.covariance, belief.size, demand) + difficulty.variance;
    let mean = -difficulty.mean;
    for (const { at, weight } of demand) mean += weight * belief.mean[at]!;
    const expected = expectedScore({ mean, variance }, guess);
    const rise = (SLOPE * (expected - guess) * (1 - expected)) / (1 - guess);
    const noise = (expected * (1 - expected)) / (worths[question.format] * rise ** 2);
    return { question, expected, gain: removable(belief, demand, places) / (variance + noise) };
  });
}

/** wᵀSΩSw as the sum of (wᵀS)ⱼ² over the topics j in scope: SΩS as a whole would cost the first pick of a process more than all else. */
function removable({ size, covariance }: Gaussian, demand: Direction, scope: readonly number[]): number {
  let sum = 0;
  for (const j of scope) {
    let shared = 0;
    for (const { at, weight } of demand) shared += weight * covariance[at * size + j]!;
    sum += shared ** 2;
  }
  return sum;
}

/** wᵀMw. */
function along(matrix: Float64Array, size: number, direction: Direction): number {
  let sum = 0;
  for (const a of direction)
    for (const b of direction) sum += a.weight * b.weight * matrix[a.at * size + b.at]!;
  return sum;
}
