import { expectedScore } from "./answer-model.ts";
import { project, varianceAt } from "./gaussian.ts";
import type { Skills } from "./skills.ts";

/** What is believed of one topic, for the profile, the progress page and the choice of questions. */
export type TopicEstimate = {
  topic: string;
  /** Logits. */
  mean: number;
  sd: number;
  /** The score to expect on a question of medium level, 0–1. */
  expected_medium: number;
  /** Answers it rests on. */
  answers: number;
  /** How likely it lies clearly below, or above, the person's own average over the topics that matter. */
  p_weak: number;
  p_strong: number;
};

/**
 * The topics of `scope` that are known, in its order. Weak and strong compare a topic with the person's own mean over `beside`:
 * what is uncertain about the person as a whole cancels out in that contrast.
 */
export function estimate(
  { topics, belief, answers }: Skills,
  scope: readonly string[],
  beside = scope,
): TopicEstimate[] {
  const placesOf = (names: readonly string[]) =>
    names.map((topic) => topics.indexOf(topic)).filter((at) => at >= 0);
  const places = placesOf(scope);
  const others = placesOf(beside);
  const own = project(
    belief,
    others.map((at) => ({ at, weight: 1 / others.length })),
  );
  return places.map((at) => {
    const mean = belief.mean[at]!;
    const variance = varianceAt(belief, at);
    const contrast = Math.sqrt(Math.max(variance - 2 * own.along[at]! + own.variance, 1e-6));
    return {
      topic: topics[at]!,
      mean,
      sd: Math.sqrt(variance),
      expected_medium: expectedScore({ mean, variance }, 0),
      answers: answers[at]!,
      p_weak: normalBelow((own.mean - GAP - mean) / contrast),
      p_strong: normalBelow((mean - own.mean - GAP) / contrast),
    };
  });
}
/** Logits: about ten points of score. */
const GAP = 0.4;

/** One alone has nothing to be weaker than. What is told to people is judged in standing.ts, which asks for certainty too. */
export const isWeak = ({ p_weak }: TopicEstimate): boolean => p_weak >= 0.4;
export const isStrong = ({ p_strong }: TopicEstimate): boolean => p_strong >= 0.5;

/** The normal distribution function to 7 digits (Abramowitz & Stegun 1964, 26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = 1.330274429 * t - 1.821255978;
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * series)));
  return z > 0 ? 1 - tail : tail;
}
