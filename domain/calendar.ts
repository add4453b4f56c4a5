import type { Millis } from "./ids.ts";
import { kept } from "./kept.ts";

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a calendar day (YYYY-MM-DD): days can be counted and compared, whatever clocks did. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Days from one date to another; negative where it lies before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);

/** The Monday of the day's week. 1 January 1970 was a Thursday. */
export const mondayOf = (date: string): string => {
  const day = dayNumber(date);
  return dateOf(day - ((((day + 3) % 7) + 7) % 7));
};

export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

/** Tells the calendar day (YYYY-MM-DD) of instants in an IANA time zone; an unknown zone counts as UTC. */
export function localDays(timeZone: string): (at: Millis) => string {
  const format = formatIn(timeZone) ?? formatIn("UTC")!;
  return (at) => format.format(at);
}

/** The calendar day of one instant. */
export const localDate = (at: Millis, timeZone: string): string => localDays(timeZone)(at);

export const isTimeZone = (name: string): boolean => formatIn(name) !== null;

/** Null: there is no such zone. Making a format costs a hundred times as much as using it, and a history is told day by day. */
const formatIn = kept((timeZone: string): Intl.DateTimeFormat | null => {
  try {
    // Swedish writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch {
    return null;
  }
}, 1000);
