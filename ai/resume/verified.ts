import * as v from "valibot";
import { eachOnce } from "../../domain/resume/correct.ts";
import { ResumeEducation, type ResumeReading, ResumeRole, ResumeSkill } from "../../domain/resume/resume.ts";
import { sourceOf } from "../../domain/resume/roles.ts";
import { canonicalSkill, skillsIn } from "../../domain/resume/skills.ts";
import { unescapeMarks } from "../prompts/delimited.ts";
import { Listed, type Listing } from "./listing.ts";

/** A list is null where it is empty, or too much of it does not stand where it is said to: then the rules' list counts. */
export type Verified = { [kind in "roles" | "skills" | "education"]: ResumeReading[kind] | null };

export function verified(listing: Listing, lines: readonly string[]): Verified {
  return {
    roles: mostly(listing.roles, (item) => roleIn(item, lines))?.slice(0, 60) ?? null,
    skills: skillsOnce(mostly(listing.skills, (item) => skillIn(item, lines))),
    education: mostly(listing.education, (item) => educationIn(item, lines))?.slice(0, 20) ?? null,
  };
}

/** Where more than this share of a list does not hold, nothing of it is relied on. */
const DOUBTFUL = 0.2;

function mostly<T>(items: readonly unknown[], check: (item: unknown) => T | null): T[] | null {
  const good = items.map(check).filter((item) => item !== null);
  return good.length === 0 || items.length - good.length > DOUBTFUL * items.length ? null : good;
}

function roleIn(item: unknown, lines: readonly string[]): ResumeRole | null {
  const listed = v.safeParse(Listed.Role, item);
  if (!listed.success) return null;
  const { line, start, end, current } = listed.output;
  const near = nearby(lines, line);
  const title = copied(listed.output.title, near, 120);
  const company = copied(listed.output.company, near, 120);
  if (!near || (!title && !company) || ![start, end].every((date) => isDated(date, near))) return null;
  const role = { title, company, start, end: current ? null : end, current, source: cited(lines, line) };
  return v.is(ResumeRole, role) ? role : null;
}

function skillIn(item: unknown, lines: readonly string[]): ResumeSkill | null {
  const listed = v.safeParse(Listed.Skill, item);
  if (!listed.success) return null;
  const text = lines[listed.output.line - 1];
  const written = unescapeMarks(listed.output.name);
  const name = canonicalSkill(written) ?? written.trim();
  if (!text || !(stands(written, text) || skillsIn(text, true).includes(name))) return null;
  const skill = { name, source: cited(lines, listed.output.line) };
  return v.is(ResumeSkill, skill) ? skill : null;
}

function educationIn(item: unknown, lines: readonly string[]): ResumeEducation | null {
  const listed = v.safeParse(Listed.Education, item);
  if (!listed.success) return null;
  const { line, year } = listed.output;
  const near = nearby(lines, line);
  const degree = copied(listed.output.degree, near, 160);
  const school = copied(listed.output.school, near, 160);
  if (!near || (!degree && !school) || !isDated(year === null ? null : String(year), near)) return null;
  const education = { degree, school, year, source: cited(lines, line) };
  return v.is(ResumeEducation, education) ? education : null;
}

function skillsOnce(skills: ResumeSkill[] | null): ResumeSkill[] | null {
  if (!skills) return null;
  const names = eachOnce(skills.map(({ name }) => name));
  return names.flatMap((name) => skills.find((skill) => skill.name === name) ?? []).slice(0, 200);
}

/** The line that is cited with two on either side: a job's head is seldom one line. */
function nearby(lines: readonly string[], number: number): string | null {
  if (!Number.isInteger(number) || !lines[number - 1]) return null;
  return lines.slice(Math.max(0, number - 3), number + 2).join("\n");
}

const cited = (lines: readonly string[], number: number): string => sourceOf([lines[number - 1] ?? ""]);

function copied(text: string | null, near: string | null, most: number): string | null {
  const words = text && unescapeMarks(text).trim();
  return words && near && words.length <= most && stands(words, near) ? words : null;
}

const stands = (words: string, text: string): boolean => even(text).includes(even(words));
const even = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s|·•,;–—-]+/gu, " ")
    .trim();

/** A date's year stands in the text, in full or cut short. */
const isDated = (date: string | null, near: string): boolean =>
  date === null || near.includes(date.slice(0, 4)) || near.includes(date.slice(2, 4));
