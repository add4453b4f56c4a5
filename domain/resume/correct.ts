import { areYearsCounted, countedYears } from "./counted-years.ts";
import { monthsIn } from "./months.ts";
import type { ResumeCorrection, ResumeParsed } from "./resume.ts";
import { canonicalSkill } from "./skills.ts";

/**
 * The résumé as the candidate says it is. What was read keeps the line it came from, what was added has none. Years that were
 * counted are counted again by the dates as they are now, unless the candidate says another number.
 */
export function corrected(
  before: ResumeParsed,
  { roles: told, skills, education, experience_years: toldYears }: ResumeCorrection,
  confirmedAt: string,
): ResumeParsed {
  const sources = new Map(before.skills.map(({ name, source }) => [name, source]));
  const roles = told.map(({ from, ...role }) => ({ ...role, source: sourceAt(before.roles, from) }));
  const isOwn = toldYears !== before.experience_years;
  const today = monthsIn(confirmedAt.slice(0, 7));
  const counted = !isOwn && today && areYearsCounted(before) ? countedYears(roles, today) : null;
  return {
    ...before,
    roles,
    skills: eachOnce(skills).map((name) => ({ name, source: sources.get(name) ?? null })),
    education: education.map(({ from, ...study }) => ({
      ...study,
      source: sourceAt(before.education, from),
    })),
    experience_years: counted ?? toldYears,
    years_source: isOwn ? null : before.years_source,
    confirmed_at: confirmedAt,
  };
}

/** Skills of the profile with those of a résumé that are not among them yet, as many as a profile holds. */
export const withSkills = (skills: readonly string[], more: readonly string[], most = 60): string[] =>
  eachOnce([...skills, ...more]).slice(0, Math.max(most, skills.length));

/** Skills as the vocabulary calls them, each once. */
export function eachOnce(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const written of names) {
    const name = canonicalSkill(written) ?? written;
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  }
  return [...found.values()];
}

const sourceAt = (items: readonly { source: string | null }[], at: number | null): string | null =>
  at === null ? null : (items[at]?.source ?? null);
