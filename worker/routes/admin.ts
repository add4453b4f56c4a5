import { Hono } from "hono";
import { lookAtAll } from "../checks.ts";
import type { SignedInEnv } from "../context.ts";
import { adminsOnly } from "../middleware/admins-only.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { roomsBehind } from "../rooms-behind.ts";

export const adminRoutes = new Hono<SignedInEnv>().get("/operations", signedIn, adminsOnly, async (c) => {
  const behind = roomsBehind(c.env.FILES);
  const [checks, rooms] = await Promise.all([lookAtAll(c.env, c.var.db, behind), behind]);
  return c.json({ checks, rooms });
});
