import { eq } from "drizzle-orm";
import { safeParse } from "valibot";
import { ResumeParsed } from "../../domain/resume/resume.ts";
import { topicsOf } from "../../domain/resume/skills.ts";
import type { Background } from "../../domain/selection/skills.ts";
import { TOPICS } from "../../domain/topics.ts";
import type { Db } from "../client.ts";
import { user_profiles } from "../schema/user-profiles.ts";

/** The topics that each part of the profile points to. */
export type TopicSources = { profile: string[]; resume: string[] };

/** What profile and résumé say before any answer; the profile's years, where it has them, count before the résumé's. */
export async function backgroundOf(
  db: Db,
  userId: string,
): Promise<{ background: Background; sources: TopicSources }> {
  const rows = await db
    .select({
      experience_years: user_profiles.experience_years,
      skills: user_profiles.skills,
      resume_parsed: user_profiles.resume_parsed,
    })
    .from(user_profiles)
    .where(eq(user_profiles.user_id, userId));
  const { experience_years = null, skills = [], resume_parsed } = rows[0] ?? {};
  const parsed = safeParse(ResumeParsed, resume_parsed);
  const resume = parsed.success ? parsed.output : null;
  const sources = {
    profile: topicsOf(skills),
    resume: topicsOf(resume?.skills.map(({ name }) => name) ?? []),
  };
  const listed = new Set<string>([...sources.profile, ...sources.resume]);
  const background: Background = {
    experience_years: experience_years ?? resume?.experience_years ?? null,
    claimed: TOPICS.filter((topic) => listed.has(topic)),
  };
  return { background, sources };
}
