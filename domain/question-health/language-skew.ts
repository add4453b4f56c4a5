import type { Language } from "../judge/signature.ts";
import { type Interval, Z99 } from "./interval.ts";
import { studentQuantile } from "./student.ts";

/** Scores by the language they were earned in; `variance`: of the sample. */
export type LanguageScores = { language: Language; n: number; mean: number; variance: number };
export type LanguageSkew = LanguageScores & {
  /** Points above the other languages together; null: too few answers in it or in the others. */
  difference: Interval | null;
};

/** On either side. */
const FEWEST_EACH = 5;

/**
 * Each language against the others together, by the interval of Welch (1947, "The generalization of Student's problem when
 * several different population variances are involved"). It covers 99 %: three languages of every question are looked at.
 */
export function languageSkew(scores: readonly LanguageScores[]): LanguageSkew[] {
  return scores.map((one) => {
    const others = pooled(scores.filter((other) => other !== one));
    return { ...one, difference: others ? welch(one, others) : null };
  });
}

type Sample = { n: number; mean: number; variance: number };

function welch(a: Sample, b: Sample): Interval | null {
  if (a.n < FEWEST_EACH || b.n < FEWEST_EACH) return null;
  const [errorA, errorB] = [a.variance / a.n, b.variance / b.n];
  const error = errorA + errorB;
  const value = a.mean - b.mean;
  if (error === 0) return { value, low: value, high: value };
  const df = error ** 2 / (errorA ** 2 / (a.n - 1) + errorB ** 2 / (b.n - 1));
  const reach = studentQuantile(Z99, df) * Math.sqrt(error);
  return { value, low: value - reach, high: value + reach };
}

/** Several samples as one: squares within each, and those of their means about the common mean. */
function pooled(samples: readonly Sample[]): Sample | null {
  const n = samples.reduce((sum, one) => sum + one.n, 0);
  if (n < 2) return null;
  const mean = samples.reduce((sum, one) => sum + one.n * one.mean, 0) / n;
  const squares = samples.reduce(
    (sum, one) => sum + (one.n - 1) * one.variance + one.n * (one.mean - mean) ** 2,
    0,
  );
  return { n, mean, variance: squares / (n - 1) };
}
