import { chance } from "./chance.ts";
import type { Candidate } from "./request.ts";

/** How much more often than its topic's average a question was asked, by all people. */
export type Exposure = (question: Candidate) => number;

export function exposureOf(bank: readonly Candidate[]): Exposure {
  const topics = new Map<string, { asked: number; questions: number }>();
  for (const {
    topics: [main = ""],
    times_asked,
  } of bank) {
    const sums = topics.get(main) ?? { asked: 0, questions: 0 };
    sums.asked += times_asked;
    sums.questions++;
    topics.set(main, sums);
  }
  return ({ topics: [main = ""], times_asked }) => {
    const { asked, questions } = topics.get(main) ?? { asked: 0, questions: 1 };
    return (times_asked + HEAD_START) / (asked / questions + HEAD_START);
  };
}
/** A bank that was hardly used tells nothing of popularity. */
const HEAD_START = 2;

/**
 * Leaves out, by a draw, questions that were asked too often: answers to those are passed around. An eligibility experiment
 * as by van der Linden & Veldkamp (2004), against the running average instead of simulated rates.
 */
export function eligible(pool: readonly Candidate[], exposure: Exposure, seed: string): readonly Candidate[] {
  const drawn = pool.filter((question) => {
    const odds = MOST / exposure(question);
    return odds >= 1 || chance(`${seed}:${question.id}`) < odds ** STEEPNESS;
  });
  return drawn.length >= FEWEST ? drawn : pool;
}
const MOST = 1.5;
const STEEPNESS = 6;
const FEWEST = 3;
