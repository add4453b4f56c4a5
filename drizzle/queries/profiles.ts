import { eq, sql } from "drizzle-orm";
import type { Language } from "../../domain/judge/signature.ts";
import type { ProfilePatch } from "../../domain/user.ts";
import type { Db } from "../client.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { storable } from "../storable.ts";

export type Profile = {
  experience_years: number | null;
  target_role: string | null;
  target_company: string | null;
  preferred_language: Language;
  skills: string[];
  weak_topics: string[];
  strong_topics: string[];
};

const columns = {
  experience_years: user_profiles.experience_years,
  target_role: user_profiles.target_role,
  target_company: user_profiles.target_company,
  preferred_language: user_profiles.preferred_language,
  skills: user_profiles.skills,
  weak_topics: user_profiles.weak_topics,
  strong_topics: user_profiles.strong_topics,
};

export async function getProfile(db: Db, userId: string): Promise<Profile> {
  const rows = await db.select(columns).from(user_profiles).where(eq(user_profiles.user_id, userId));
  return found(rows[0]);
}

export async function updateProfile(db: Db, userId: string, patch: ProfilePatch): Promise<Profile> {
  const rows = await db
    .update(user_profiles)
    .set({ ...storable(patch), updated_at: sql`now()` })
    .where(eq(user_profiles.user_id, userId))
    .returning(columns);
  return found(rows[0]);
}

/** Every user has a profile from the first sign-in on. */
function found(profile: Profile | undefined): Profile {
  if (!profile) throw new Error("the user has no profile");
  return profile;
}
