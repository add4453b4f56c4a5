/** A month, or a year whose month is not given. */
export type When = { year: number; month: number | null };
/** From when to when, as a résumé states it. `end` null: until today. */
export type Period = { start: When; end: When | null };

export const monthsIn = (text: string): When | null => {
  const [year, month] = text.split("-").map(Number);
  return year ? { year, month: month ?? null } : null;
};

/** "2021-03", or "2021" without a month. */
export const writtenWhen = ({ year, month }: When): string =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;

/** Years of work in whole numbers: what overlaps counts once and gaps do not count. Null where nothing is dated. */
export function yearsOf(periods: readonly Period[], today: When): number | null {
  const spans = periods
    .map((period) => spanOf(period, today))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  if (spans.length === 0) return null;
  let months = 0;
  let reached = 0;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.min(50, Math.round(months / 12));
}

/** Months from one on up to before another, counted from year 0. A year without a month stands for its middle. */
function spanOf({ start, end }: Period, today: When): { from: number; to: number } {
  const now = firstOf(today) + 1;
  const from = firstOf(start);
  if (end === null) return { from, to: now };
  const to = end.month === null ? firstOf(end) : firstOf(end) + 1;
  const within = start.month === null && end.month === null && start.year === end.year;
  return { from, to: Math.min(now, within ? from + 6 : to) };
}

const MIDDLE = 6;
const firstOf = ({ year, month }: When): number => year * 12 + (month === null ? MIDDLE : month - 1);
