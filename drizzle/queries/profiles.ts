import { and, eq, isNull, sql } from "drizzle-orm";
import * as v from "valibot";
import type { Profile, ProfilePatch } from "../../domain/profile.ts";
import { ResumeParsed } from "../../domain/resume/resume.ts";
import type { Db } from "../client.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { storable } from "../storable.ts";

const columns = {
  experience_years: user_profiles.experience_years,
  target_role: user_profiles.target_role,
  target_company: user_profiles.target_company,
  preferred_language: user_profiles.preferred_language,
  skills: user_profiles.skills,
  weak_topics: user_profiles.weak_topics,
  strong_topics: user_profiles.strong_topics,
  resume_parsed: user_profiles.resume_parsed,
  welcomed_at: user_profiles.welcomed_at,
};

export async function getProfile(db: Db, userId: string): Promise<Profile> {
  const rows = await db.select(columns).from(user_profiles).where(eq(user_profiles.user_id, userId));
  return profileOf(rows[0]);
}

export async function updateProfile(db: Db, userId: string, patch: ProfilePatch): Promise<Profile> {
  const { welcomed, ...fields } = patch;
  const rows = await db
    .update(user_profiles)
    .set({
      ...storable(fields),
      ...(welcomed && { welcomed_at: sql`coalesce(${user_profiles.welcomed_at}, now())` }),
      updated_at: sql`now()`,
    })
    .where(eq(user_profiles.user_id, userId))
    .returning(columns);
  return profileOf(rows[0]);
}

/** Whether there still is such a person: each has a profile from the first sign-in on, until the account is deleted. */
export async function hasProfile(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .select({ id: user_profiles.id })
    .from(user_profiles)
    .where(eq(user_profiles.user_id, userId));
  return rows.length > 0;
}

/** Where the file of the person's résumé lies; null without one. */
export async function getResumeKey(db: Db, userId: string): Promise<string | null> {
  const rows = await db
    .select({ key: user_profiles.resume_url })
    .from(user_profiles)
    .where(eq(user_profiles.user_id, userId));
  return rows[0]?.key ?? null;
}

/** Puts a résumé in the place of the one under `before`; false when that is no longer the one. */
export async function replaceResume(
  db: Db,
  userId: string,
  before: string | null,
  resume: { key: string; parsed: ResumeParsed } | null,
): Promise<boolean> {
  const isBefore = before === null ? isNull(user_profiles.resume_url) : eq(user_profiles.resume_url, before);
  const rows = await db
    .update(user_profiles)
    .set({
      resume_url: resume?.key ?? null,
      resume_parsed: resume && storable(resume.parsed),
      updated_at: sql`now()`,
    })
    .where(and(eq(user_profiles.user_id, userId), isBefore))
    .returning({ id: user_profiles.id });
  return rows.length > 0;
}

/** Keeps what the candidate says a résumé says, with what goes into the profile; null when another was uploaded meanwhile. */
export async function correctResume(
  db: Db,
  userId: string,
  parsed: ResumeParsed,
  taken: Pick<ProfilePatch, "skills" | "experience_years">,
): Promise<Profile | null> {
  const isSame = sql`${user_profiles.resume_parsed} ->> 'id' = ${parsed.id}`;
  const rows = await db
    .update(user_profiles)
    .set({ ...storable(taken), resume_parsed: storable(parsed), updated_at: sql`now()` })
    .where(and(eq(user_profiles.user_id, userId), isSame))
    .returning(columns);
  return rows[0] ? profileOf(rows[0]) : null;
}

type Row = Omit<Profile, "resume_parsed" | "welcomed"> & { resume_parsed: unknown; welcomed_at: Date | null };

/** Every user has a profile from the first sign-in on. */
function profileOf(row: Row | undefined): Profile {
  if (!row) throw new Error("the user has no profile");
  const { resume_parsed, welcomed_at, ...profile } = row;
  const resume = v.safeParse(ResumeParsed, resume_parsed);
  return { ...profile, resume_parsed: resume.success ? resume.output : null, welcomed: welcomed_at !== null };
}
