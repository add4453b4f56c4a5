import { Hono } from "hono";
import { type Profile, ProfilePatch } from "../../domain/profile.ts";
import { current } from "../../domain/selection/record.ts";
import { standouts } from "../../domain/selection/standing.ts";
import type { Db } from "../../drizzle/client.ts";
import { getProfile, updateProfile } from "../../drizzle/queries/profiles.ts";
import { hasGenerated } from "../../drizzle/queries/progress.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import type { SignedInEnv } from "../context.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

export const profileRoutes = new Hono<SignedInEnv>()
  .get("/", signedIn, async (c) => {
    const [profile, learned, generated] = await Promise.all([
      getProfile(c.var.db, c.var.me.id),
      learnedOf(c.var.db, c.var.me.id),
      hasGenerated(c.var.db, c.var.me.id),
    ]);
    return c.json({ profile: { ...profile, ...learned }, generated });
  })
  .patch("/", signedIn, validBody(ProfilePatch), async (c) => {
    const profile = await updateProfile(c.var.db, c.var.me.id, c.req.valid("json"));
    return c.json({ profile: { ...profile, ...(await learnedOf(c.var.db, c.var.me.id)) } });
  });

/** As of today, as progress and plan say it: the profile keeps what was so at the last report. */
async function learnedOf(db: Db, userId: string): Promise<Pick<Profile, "weak_topics" | "strong_topics">> {
  const { skills } = await skillsOf(db, userId);
  const { weak, strong } = standouts(current(skills, Date.now(), null));
  return { weak_topics: weak, strong_topics: strong };
}
