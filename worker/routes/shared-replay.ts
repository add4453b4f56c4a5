import { type Context, Hono } from "hono";
import { sharedReplay } from "../../domain/replay/replay-of.ts";
import { interviewBehindLink, type SharedInterview } from "../../drizzle/queries/replay-links.ts";
import type { AppEnv } from "../context.ts";
import { notFound } from "../errors.ts";
import { limitVisits } from "../middleware/rate-limit.ts";
import { keptLog } from "../replay/kept-log.ts";
import { linkTokenHash } from "../replay/link-token.ts";
import { readable } from "./replay.ts";

/** Replays behind links, for whoever holds one: no session, no names, and nothing but what was chosen for it. */
export const sharedReplayRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    await next();
    c.header("x-robots-tag", "noindex, nofollow");
  })
  .get("/:token", limitVisits, async (c) => {
    const { id, name, shows, report, type, difficulty } = await behind(c);
    const kept = await keptLog(c.env.FILES, id);
    if (!kept) throw notFound();
    return c.json(sharedReplay({ type, difficulty, name, ...kept, report: readable(report) }, shows));
  })
  /** What it is, for the head of its page. */
  .get("/:token/about", limitVisits, async (c) => {
    const { type, difficulty, shows } = await behind(c);
    return c.json({ type, difficulty, shows });
  });

async function behind(c: Context<AppEnv, "/:token">): Promise<SharedInterview> {
  const hash = await linkTokenHash(c.req.param("token"));
  const shared = hash && (await interviewBehindLink(c.var.db, hash));
  if (!shared) throw notFound();
  return shared;
}
