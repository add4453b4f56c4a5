import type { ResumeCorrection, ResumeParsed } from "./resume.ts";
import { canonicalSkill } from "./skills.ts";

/** The résumé as the candidate says it is. A source stays with an item only where that line was read from the file. */
export function corrected(
  before: ResumeParsed,
  correction: ResumeCorrection,
  confirmedAt: string,
): ResumeParsed {
  const known = new Set([...before.roles, ...before.skills, ...before.education].map(({ source }) => source));
  const cited = <T extends { source: string | null }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, source: known.has(item.source) ? item.source : null }));
  const { roles, skills, education, experience_years } = correction;
  return {
    ...before,
    roles: cited(roles),
    skills: cited(
      eachOnce(skills.map((skill) => ({ ...skill, name: canonicalSkill(skill.name) ?? skill.name }))),
    ),
    education: cited(education),
    experience_years,
    years_source: experience_years === before.experience_years ? before.years_source : null,
    confirmed_at: confirmedAt,
  };
}

/** The skills with those of the résumé that are not among them yet, up to what a profile holds. */
export function withSkills(
  skills: readonly string[],
  more: readonly { name: string }[],
  most = 60,
): string[] {
  const all = eachOnce([...skills.map((name) => ({ name })), ...more]);
  return all.map(({ name }) => name).slice(0, Math.max(most, skills.length));
}

function eachOnce<T extends { name: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
