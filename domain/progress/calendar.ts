const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a calendar day (YYYY-MM-DD): days can be counted and compared, whatever clocks did. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The Monday of the day's week. 1 January 1970 was a Thursday. */
export const mondayOf = (date: string): string => {
  const day = dayNumber(date);
  return dateOf(day - ((((day + 3) % 7) + 7) % 7));
};

export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;
