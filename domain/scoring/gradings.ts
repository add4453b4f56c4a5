import type { Dimension, Level, RoundFacts, Score } from "../feedback.ts";
import type { Locale } from "../locale.ts";
import { bounded } from "./bounds.ts";
import { type Answers, levelScore, placed, type Standing, standing } from "./score.ts";

/** What all gradings of one dimension come to. */
type Graded = {
  level: Level;
  score: Score;
  caps: string[];
  raised?: string;
  /** What each grading that could tell gave before the facts bound it, highest first. */
  levels: number[];
  /** Gradings that answered enough lie more than a level apart: the dimension is left open. */
  deferred: boolean;
};

/**
 * The median of the gradings, with a band as wide as its zone and as their spread: the one in the middle, or the mean of
 * the two there, whose level is the zone that the mean lies in. Whether they agree is seen before the
 * facts bound them: what was found out about the code must not hide that nobody knows what was said about it.
 */
export function graded(dimension: Dimension, samples: Answers[], facts: RoundFacts, locale?: Locale): Graded {
  const raw = samples.map(standing).sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  const levels = raw.flatMap(({ level }) => level ?? []);
  // What holds back any of the gradings holds back the highest.
  const { caps } = bounded(dimension, raw[0] ?? standing([]), facts, locale);
  const open = { level: null, score: null, caps, levels, deferred: false };
  const told = raw
    .map((one) => bounded(dimension, one, facts, locale))
    .filter((one) => one.level !== null)
    .sort((a, b) => pointsOf(a) - pointsOf(b));
  const middle = told.slice(Math.floor((told.length - 1) / 2), Math.floor(told.length / 2) + 1);
  const [lower, upper = lower] = middle;
  if (!lower || !upper || told.length * 2 < samples.length) return open;
  if (disagree(samples)) return { ...open, caps: [], deferred: true };
  // Half a point is not given: it could be what lifts a level.
  const { level, score: zone } = placed(Math.floor((pointsOf(lower) + pointsOf(upper)) / 2));
  const raised = level === lower.level ? lower.raised : undefined;
  const score = widened(zone, told.map(pointsOf));
  return { level, score, caps, ...(raised !== undefined && { raised }), levels, deferred: false };
}

/** With fewer answers one of them alone moves the level by two: that is no disagreement. */
const ENOUGH_ANSWERS = 3;

function disagree(samples: Answers[]): boolean {
  const told = samples.filter((one) => one.filter((answer) => answer !== null).length >= ENOUGH_ANSWERS);
  const levels = told.flatMap((one) => standing(one).level ?? []);
  return Math.max(...levels) - Math.min(...levels) > 1;
}

/** Yes or no where more gradings say so than say the contrary; null where as many do, or none can tell. */
export function majority(answers: Answers): boolean | null {
  const yes = answers.filter((answer) => answer === true).length;
  const no = answers.filter((answer) => answer === false).length;
  return yes === no ? null : yes > no;
}

const pointsOf = (one: Standing): number => levelScore(one)?.value ?? 0;

/** The score with a band that reaches over all the gradings. */
const widened = (score: NonNullable<Score>, values: number[]): Score => ({
  ...score,
  low: Math.min(score.low, ...values),
  high: Math.max(score.high, ...values),
});
