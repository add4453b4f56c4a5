import type { Dimension, Level, RoundFacts, Score } from "../feedback.ts";
import { bounded } from "./bounds.ts";
import { type Answers, levelScore, type Standing, standing } from "./score.ts";

/** What all gradings of one dimension come to. */
export type Graded = {
  level: Level;
  score: Score;
  caps: string[];
  raised?: string;
  /** What each grading that could tell gave before the facts bound it, highest first. */
  levels: number[];
  /** The gradings lie more than a level apart: the dimension is left open. */
  deferred: boolean;
};

/**
 * The median of the gradings, with a band as wide as its zone and as their spread. Whether they agree is seen before the
 * facts bound them: what was found out about the code must not hide that nobody knows what was said about it.
 */
export function graded(dimension: Dimension, samples: Answers[], facts: RoundFacts): Graded {
  const raw = samples.map(standing).sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  const levels = raw.flatMap(({ level }) => level ?? []);
  // What holds back any of the gradings holds back the highest.
  const { caps } = bounded(dimension, raw[0] ?? standing([]), facts);
  const open = { level: null, score: null, caps, levels, deferred: false };
  const told = raw
    .map((one) => bounded(dimension, one, facts))
    .filter((one) => one.level !== null)
    .sort((a, b) => pointsOf(a) - pointsOf(b));
  const median = told[Math.floor((told.length - 1) / 2)];
  if (!median || told.length * 2 < samples.length) return open;
  if ((levels[0] ?? 0) - (levels.at(-1) ?? 0) > 1) return { ...open, caps: [], deferred: true };
  const { level, raised } = median;
  const score = widened(levelScore(median), told.map(pointsOf));
  return { level, score, caps, ...(raised !== undefined && { raised }), levels, deferred: false };
}

/** Yes or no where more gradings say so than say the contrary; null where as many do, or none can tell. */
export function majority(answers: Answers): boolean | null {
  const yes = answers.filter((answer) => answer === true).length;
  const no = answers.filter((answer) => answer === false).length;
  return yes === no ? null : yes > no;
}

const pointsOf = (one: Standing): number => levelScore(one)?.value ?? 0;

/** The score with a band that reaches over all the gradings. */
const widened = (score: Score, values: number[]): Score =>
  score && { ...score, low: Math.min(score.low, ...values), high: Math.max(score.high, ...values) };
