import { safeParse } from "valibot";
import { ResumeParsed } from "../../domain/resume/resume.ts";
import { topicsOf } from "../../domain/resume/skills.ts";
import type { Background } from "../../domain/selection/skills.ts";
import { TOPICS } from "../../domain/topics.ts";
import { user_profiles } from "../schema/user-profiles.ts";

/** The topics that each part of the profile points to. */
export type TopicSources = { profile: string[]; resume: string[] };

/** What `backgroundIn` reads of a profile. */
export const backgroundColumns = {
  experience_years: user_profiles.experience_years,
  skills: user_profiles.skills,
  resume_parsed: user_profiles.resume_parsed,
};
type Row = { experience_years: number | null; skills: string[]; resume_parsed: unknown };
const NOTHING: Row = { experience_years: null, skills: [], resume_parsed: null };

/** What profile and résumé say before any answer; the profile's years, where it has them, count before the résumé's. */
export function backgroundIn(row: Row = NOTHING): { background: Background; sources: TopicSources } {
  const parsed = safeParse(ResumeParsed, row.resume_parsed);
  const resume = parsed.success ? parsed.output : null;
  const sources = {
    profile: topicsOf(row.skills),
    resume: topicsOf(resume?.skills.map(({ name }) => name) ?? []),
  };
  const listed = new Set<string>([...sources.profile, ...sources.resume]);
  const background: Background = {
    experience_years: row.experience_years ?? resume?.experience_years ?? null,
    claimed: TOPICS.filter((topic) => listed.has(topic)),
  };
  return { background, sources };
}
