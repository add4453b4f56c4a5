import type { Estimate } from "./gaussian.ts";

/** Logits of score for one logit between skill and difficulty. */
export const SLOPE = 1.1;

/** What an answer says about x = skill − difficulty. */
export type Reading = {
  /** 0–1. */
  score: number;
  /** How many right-or-wrong trials the score is worth. */
  worth: number;
  /** Logits that circumstances added: hints, overtime. */
  offset: number;
  /** The score of someone who knows nothing. */
  guess: number;
  slope: number;
};

/** The expected score at x and how fast it rises: the three-parameter logistic model (Birnbaum 1968). */
export function curveAt(x: number, { slope, offset, guess }: Omit<Reading, "score" | "worth">) {
  const known = logistic(slope * x + offset);
  return { expected: guess + (1 - guess) * known, rise: slope * (1 - guess) * known * (1 - known) };
}

/**
 * What is believed of x after one answer: the mode of its posterior and the curvature there. A score between 0 and 1 counts
 * by its quasi-likelihood (Wedderburn 1974), found by Fisher scoring as in the extended Kalman filter for generalised linear
 * models (Fahrmeir 1992).
 */
export function readAnswer(before: Estimate, reading: Reading): Estimate {
  let x = before.mean;
  let information = 1 / before.variance;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { expected, rise } = curveAt(x, reading);
    const p = clamp(expected, 1e-4, 1 - 1e-4);
    const weight = (reading.worth * rise) / (p * (1 - p));
    information = 1 / before.variance + weight * rise;
    const gradient = (x - before.mean) / before.variance - weight * (reading.score - p);
    const move = clamp(gradient / information, -MAX_MOVE, MAX_MOVE);
    x -= move;
    if (Math.abs(move) < 1e-4) break;
  }
  return { mean: x, variance: 1 / information };
}
const MAX_STEPS = 6;
const MAX_MOVE = 1.5;

/** By how much uncertainty flattens the curve: the logistic of a normal, averaged (MacKay 1992, "The evidence framework…"). */
export const flattened = (variance: number): number =>
  SLOPE / Math.sqrt(1 + (Math.PI / 8) * SLOPE ** 2 * variance);

/** The score to expect when x itself is uncertain. */
export const expectedScore = ({ mean, variance }: Estimate, guess: number): number =>
  guess + (1 - guess) * logistic(flattened(variance) * mean);

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => Math.log(p / (1 - p));
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
