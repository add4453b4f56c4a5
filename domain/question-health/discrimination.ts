import { type Interval, Z99 } from "./interval.ts";

/** Sums over candidates of their score here (x) and how they do elsewhere (y): squares and products about the means. */
export type Pairs = { n: number; sxx: number; syy: number; sxy: number };

/** Fewer answers than this say nothing about a question. */
export const FEWEST = 10;

/**
 * How well the question tells strong candidates from weak ones: the corrected item–total correlation, a candidate's score
 * here against how they do in all their other rounds, their own answer left out (Henrysson 1963, "Correction of item-total
 * correlations in item analysis"; where the score is right or wrong it is the point-biserial correlation). Elsewhere each
 * score counts by its distance from its question's average, so that whoever was given easier questions does not look stronger.
 * The interval is Fisher's (1915, r as the tangent of a normal). It covers 99 %: of a whole bank one question in forty
 * would by chance lie beyond either end of 95 %. Null: too few answers, or all of them alike.
 */
export function discrimination({ n, sxx, syy, sxy }: Pairs): Interval | null {
  if (n < FEWEST || sxx <= 0 || syy <= 0) return null;
  const value = Math.min(1, Math.max(-1, sxy / Math.sqrt(sxx * syy)));
  const at = Math.atanh(Math.min(0.9999, Math.max(-0.9999, value)));
  const reach = Z99 / Math.sqrt(n - 3);
  return { value, low: Math.tanh(at - reach), high: Math.tanh(at + reach) };
}

/** In words, by the usual bounds for an item (Ebel & Frisbie 1991, Essentials of Educational Measurement, ch. 13). */
export type DiscriminationWord = "reversed" | "poor" | "fair" | "good" | "very_good";

export function discriminationWord({ value, high }: Interval): DiscriminationWord {
  if (high < 0) return "reversed";
  if (value < 0.2) return "poor";
  if (value < 0.3) return "fair";
  return value < 0.4 ? "good" : "very_good";
}
