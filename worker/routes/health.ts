import { Hono } from "hono";
import { lookAtAll } from "../checks.ts";
import type { AppEnv } from "../context.ts";
import { limitLooks } from "../middleware/rate-limit.ts";
import { roomsBehind } from "../rooms-behind.ts";

/** For whoever watches from outside: says what does not work, never of whom. */
export const healthRoutes = new Hono<AppEnv>().get("/health", limitLooks, async (c) => {
  const checks = await lookAtAll(c.env, c.var.db, roomsBehind(c.env.FILES));
  const ok = Object.values(checks).every((check) => check.ok);
  return c.json({ ok, checks }, ok ? 200 : 503);
});
