import { eq } from "drizzle-orm";
import type { Background } from "../../domain/selection/skills.ts";
import { TOPICS } from "../../domain/topics.ts";
import type { Db } from "../client.ts";
import { user_profiles } from "../schema/user-profiles.ts";

/** What profile and résumé say before any answer. */
export async function backgroundOf(db: Db, userId: string): Promise<Background> {
  const rows = await db
    .select({ experience_years: user_profiles.experience_years, skills: user_profiles.skills })
    .from(user_profiles)
    .where(eq(user_profiles.user_id, userId));
  const { experience_years = null, skills = [] } = rows[0] ?? {};
  return { experience_years, claimed: TOPICS.filter((topic) => skills.includes(topic)) };
}
