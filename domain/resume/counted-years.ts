import { monthsIn, type Period, type When, yearsOf } from "./months.ts";
import type { ResumeParsed, ResumeRole } from "./resume.ts";

/** Whole years of work by the dates of the jobs; null where none has dates. */
export const countedYears = (roles: readonly ResumeRole[], today: When): number | null =>
  yearsOf(roles.flatMap(periodOf), today);

/** Whether the years of a résumé are those of its jobs, as they were when it was last looked through, and nobody's own number. */
export function areYearsCounted({
  roles,
  experience_years,
  years_source,
  confirmed_at,
  file,
}: Pick<ResumeParsed, "roles" | "experience_years" | "years_source" | "confirmed_at" | "file">): boolean {
  if (experience_years === null || years_source !== null) return false;
  const then = monthsIn((confirmed_at ?? file.uploaded_at).slice(0, 7));
  return then !== null && countedYears(roles, then) === experience_years;
}

function periodOf({ start: from, end: to, current }: ResumeRole): Period[] {
  const start = from === null ? null : monthsIn(from);
  const end = to === null ? null : monthsIn(to);
  if (!start || (end === null && !current)) return [];
  return [{ start, end }];
}
