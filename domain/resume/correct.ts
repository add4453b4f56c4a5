import type { ResumeCorrection, ResumeParsed } from "./resume.ts";
import { canonicalSkill } from "./skills.ts";

/** The résumé as the candidate says it is. What was read keeps the line it came from, what was added has none. */
export function corrected(
  before: ResumeParsed,
  { roles, skills, education, experience_years }: ResumeCorrection,
  confirmedAt: string,
): ResumeParsed {
  const sources = new Map(before.skills.map(({ name, source }) => [name, source]));
  return {
    ...before,
    roles: roles.map(({ from, ...role }) => ({ ...role, source: sourceAt(before.roles, from) })),
    skills: eachOnce(skills).map((name) => ({ name, source: sources.get(name) ?? null })),
    education: education.map(({ from, ...study }) => ({
      ...study,
      source: sourceAt(before.education, from),
    })),
    experience_years,
    years_source: experience_years === before.experience_years ? before.years_source : null,
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
