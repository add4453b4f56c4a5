import { Hono } from "hono";
import { ProfilePatch } from "../../domain/profile.ts";
import { getProfile, updateProfile } from "../../drizzle/queries/profiles.ts";
import type { SignedInEnv } from "../context.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

export const profileRoutes = new Hono<SignedInEnv>()
  .get("/", signedIn, async (c) => c.json({ profile: await getProfile(c.var.db, c.var.me.id) }))
  .patch("/", signedIn, validBody(ProfilePatch), async (c) =>
    c.json({ profile: await updateProfile(c.var.db, c.var.me.id, c.req.valid("json")) }),
  );
