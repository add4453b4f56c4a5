import { Hono } from "hono";
import { MePatch } from "../../domain/user.ts";
import { chooseLanguage } from "../../drizzle/queries/users.ts";
import type { SignedInEnv } from "../context.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

export const personRoutes = new Hono<SignedInEnv>()
  .get("/me", signedIn, (c) => c.json(c.var.me))
  .patch("/me", signedIn, validBody(MePatch), async (c) => {
    const { language } = c.req.valid("json");
    await chooseLanguage(c.var.db, c.var.me.id, language);
    return c.json({ ...c.var.me, language });
  });
