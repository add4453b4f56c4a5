import { Hono } from "hono";
import { ProfilePatch } from "../../domain/user.ts";
import { getProfile, updateProfile } from "../../drizzle/queries/profiles.ts";
import type { SignedInEnv } from "../context.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

export const personRoutes = new Hono<SignedInEnv>()
  .get("/me", signedIn, (c) => c.json(c.var.me))
  .get("/profile", signedIn, async (c) => c.json({ profile: await getProfile(c.var.db, c.var.me.id) }))
  .patch("/profile", signedIn, validBody(ProfilePatch), async (c) =>
    c.json({ profile: await updateProfile(c.var.db, c.var.me.id, c.req.valid("json")) }),
  );
