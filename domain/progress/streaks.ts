import { dayNumber } from "../calendar.ts";

export type Streaks = {
  /** Days in a row up to today, or up to yesterday while today is not over. */
  current: number;
  longest: number;
  /** Something was done today. */
  today: boolean;
};

/**
 * Days in a row among `dates` (YYYY-MM-DD, in any order). A day that lies ahead of `today` was practised further east and
 * counts as today: travelling breaks no streak.
 */
export function streaks(dates: Iterable<string>, today: string): Streaks {
  const days = [...new Set(dates)].map(dayNumber).sort((a, b) => a - b);
  let longest = 0;
  let run = 0;
  for (const [index, day] of days.entries()) {
    run = index > 0 && day === days[index - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  const last = days.at(-1);
  const behind = last === undefined ? Number.POSITIVE_INFINITY : dayNumber(today) - last;
  return { current: behind <= 1 ? run : 0, longest, today: behind <= 0 };
}
