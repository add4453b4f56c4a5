import { eq } from "drizzle-orm";
import type { Background } from "../../domain/selection/skills.ts";
import { TOPICS } from "../../domain/topics.ts";
import type { Db } from "../client.ts";
import { user_profiles } from "../schema/user-profiles.ts";

/** The topics that each part of the profile points to. */
export type TopicSources = { profile: string[]; resume: string[] };

/** What profile and résumé say before any answer. */
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
  const { experience_years = null, skills = [] } = rows[0] ?? {};
  const sources = { profile: TOPICS.filter((topic) => skills.includes(topic)), resume: [] };
  const listed = new Set<string>([...sources.profile, ...sources.resume]);
  return { background: { experience_years, claimed: TOPICS.filter((topic) => listed.has(topic)) }, sources };
}
