import type { Millis } from "../ids.ts";
import { clamp, readAnswer } from "./answer-model.ts";
import { condition, copyOf, type Gaussian, project } from "./gaussian.ts";
import type { Blocks } from "./topic-blocks.ts";

/** What is believed of one person's skill in every topic, in logits: 0 is even odds on a question of medium level. */
export type Skills = {
  topics: readonly string[];
  /** One quantity per topic, in their order, and after them the form of the day. */
  belief: Gaussian;
  /** The covariance of people of whom nothing is known: time leads back to it, never beyond. */
  outset: Float64Array;
  /** Answers per topic, and when the last one was. */
  answers: number[];
  last: (Millis | null)[];
  /** Up to where the history is in it. */
  until: { at: Millis; id: string } | null;
  /** The interview that the form of the day belongs to. */
  session: string | null;
};

/** What a profile and a résumé say. Learned weak topics are no part of it: they would count the same answers twice. */
export type Background = {
  experience_years: number | null;
  /** Topics among the listed skills; none at all: nothing is concluded. */
  claimed: readonly string[];
};

/**
 * Before any answer. Skill is one general ability, one of its block, one of its own (the bi-factor model, Holzinger & Swineford
 * 1937), so that an answer on one topic also tells of the others. Experience raises the mean by the logarithm of its years.
 */
export function skillPrior(topics: readonly string[], blocks: Blocks, background: Background): Skills {
  const size = topics.length + 1;
  const outset = outsetOf(topics, blocks);
  const mean = new Float64Array(size).fill(meanFor(background.experience_years));
  mean[size - 1] = 0;
  const belief: Gaussian = { size, mean, covariance: outset.slice() };
  readClaims(belief, topics, background.claimed);
  return {
    topics,
    belief,
    outset,
    answers: topics.map(() => 0),
    last: topics.map(() => null),
    until: null,
    session: null,
  };
}

/** How people differ, before anything is known of one of them. */
export function outsetOf(topics: readonly string[], blocks: Blocks): Float64Array {
  const count = topics.length;
  const size = count + 1;
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++)
      covariance[i * size + j] =
        GENERAL_VARIANCE +
        (sameBlock(topics[i]!, topics[j]!, blocks) ? BLOCK_VARIANCE : 0) +
        (i === j ? OWN_VARIANCE : 0);
  covariance[size * size - 1] = FORM_VARIANCE;
  return covariance;
}
const GENERAL_VARIANCE = 0.8 ** 2;
const BLOCK_VARIANCE = 0.3 ** 2;
const OWN_VARIANCE = 0.75 ** 2;
export const TOPIC_VARIANCE = GENERAL_VARIANCE + BLOCK_VARIANCE + OWN_VARIANCE;
/** People have better and worse days: what all answers of one interview share (a testlet effect, Bradlow, Wainer & Wang 1999). */
export const FORM_VARIANCE = 0.2 ** 2;

const sameBlock = (a: string, b: string, blocks: Blocks) => a === b || (blocks[a] ?? a) === (blocks[b] ?? b);

/** 3 years stand at the mean of those who practise interviews; a factor e in 1 + years is half a logit. */
const meanFor = (years: number | null) =>
  years === null ? 0 : 0.3 * clamp((Math.log1p(years) - 1.4) / 0.6, -2.5, 2.5);

/** A skill that is listed, or left out of a list, is a weak answer: a third of a trial. */
function readClaims(belief: Gaussian, topics: readonly string[], claimed: readonly string[]): void {
  if (claimed.length === 0) return;
  const listed = new Set(claimed);
  topics.forEach((topic, at) => {
    const before = project(belief, [{ at, weight: 1 }]);
    const score = listed.has(topic) ? 1 : 0;
    const after = readAnswer(before, { score, worth: 0.3, offset: -0.5, guess: 0, slope: 1 });
    condition(belief, before.along, before, after);
  });
}

export const copySkills = (skills: Skills): Skills => ({
  ...skills,
  belief: copyOf(skills.belief),
  answers: [...skills.answers],
  last: [...skills.last],
});
