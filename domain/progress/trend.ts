import { type Bucket, bucketed, type Step, stepFor } from "./buckets.ts";

/** An assessed interview: its overall score and the band that lies in. */
export type ScoredInterview = {
  interview_id: string;
  at: number;
  date: string;
  value: number;
  low: number;
  high: number;
};

export type TrendPoint = {
  /** The day, the Monday or the first of the month. */
  start: string;
  interviews: number;
  value: number;
  low: number;
  high: number;
  /** Where the point is one interview. */
  interview_id: string | null;
};
export type Trend = { step: Step; points: TrendPoint[] };

/** Scores over time, averaged by week or month where there are many. */
export function trend(scored: readonly ScoredInterview[]): Trend {
  const step = stepFor(scored.map(({ date }) => date));
  return { step, points: bucketed(scored, step).map((bucket) => pointOf(bucket, step)) };
}

function pointOf({ start, items }: Bucket<ScoredInterview>, step: Step): TrendPoint {
  const mean = (of: (item: ScoredInterview) => number) =>
    Math.round(items.reduce((sum, item) => sum + of(item), 0) / items.length);
  return {
    start,
    interviews: items.length,
    value: mean((item) => item.value),
    low: mean((item) => item.low),
    high: mean((item) => item.high),
    interview_id: step === "interview" ? (items[0]?.interview_id ?? null) : null,
  };
}

/** By how many points the later half lies above the earlier one; null with too few to say. */
export function change({ points }: Trend): number | null {
  if (points.length < 4) return null;
  const middle = Math.floor(points.length / 2);
  return Math.round(average(points.slice(middle)) - average(points.slice(0, middle)));
}

const average = (points: readonly TrendPoint[]) => {
  const interviews = points.reduce((sum, point) => sum + point.interviews, 0);
  return points.reduce((sum, point) => sum + point.value * point.interviews, 0) / interviews;
};
