import { addDays, dateOf, dayNumber, mondayOf } from "../calendar.ts";

/** A day on which interviews were completed. */
export type ActiveDay = { date: string; interviews: number; minutes: number };
export type HeatLevel = 0 | 1 | 2 | 3 | 4;
/** Seven days from a Monday on; null: the day is still to come. */
export type HeatWeek = { start: string; levels: (HeatLevel | null)[] };

export const WEEKS = 53;

/** The Monday on which the year up to `today` begins. */
export const heatStart = (today: string, weeks = WEEKS): string => addDays(mondayOf(today), (1 - weeks) * 7);

/** The year, or less of it, up to and with `today` as weeks, oldest first. */
export function heatWeeks(days: readonly ActiveDay[], today: string, weeks = WEEKS): HeatWeek[] {
  const byDay = new Map(days.map((day) => [dayNumber(day.date), day]));
  const last = dayNumber(today);
  const first = dayNumber(heatStart(today, weeks));
  return Array.from({ length: weeks }, (_, week) => {
    const start = first + week * 7;
    const levels = Array.from({ length: 7 }, (_, index) => {
      const day = start + index;
      return day > last ? null : heatLevel(byDay.get(day));
    });
    return { start: dateOf(start), levels };
  });
}

/** By the time that was spent: a short interview a day is a habit, two hours are a lot. */
export function heatLevel(day: ActiveDay | undefined): HeatLevel {
  if (!day || day.interviews === 0) return 0;
  if (day.minutes < 20) return 1;
  if (day.minutes < 45) return 2;
  return day.minutes < 90 ? 3 : 4;
}

/** What was done since the Monday of today's week. */
export function minutesThisWeek(days: readonly ActiveDay[], today: string): number {
  const monday = mondayOf(today);
  return days.filter(({ date }) => date >= monday).reduce((sum, { minutes }) => sum + minutes, 0);
}

export type ActiveWeek = { start: string; days: number; interviews: number; minutes: number };

/** Week by week, the latest first; weeks in which nothing was done are left out. */
export function activeWeeks(days: readonly ActiveDay[]): ActiveWeek[] {
  const weeks = new Map<string, ActiveWeek>();
  for (const { date, interviews, minutes } of days) {
    const start = mondayOf(date);
    const week = weeks.get(start) ?? { start, days: 0, interviews: 0, minutes: 0 };
    weeks.set(start, {
      start,
      days: week.days + 1,
      interviews: week.interviews + interviews,
      minutes: week.minutes + minutes,
    });
  }
  return [...weeks.values()].sort((a, b) => (a.start < b.start ? 1 : -1));
}
