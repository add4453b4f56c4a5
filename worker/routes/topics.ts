import { Hono } from "hono";
import * as v from "valibot";
import { NewStance } from "../../domain/selection/stance.ts";
import { Topic } from "../../domain/topics.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import { setStance, stancesOf } from "../../drizzle/queries/stances.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

/** What the person says of topics, which corrects what is asked next. */
export const topicRoutes = new Hono<SignedInEnv>()
  .get("/", signedIn, async (c) => c.json({ stances: await stancesOf(c.var.db, c.var.me.id) }))
  .put("/:topic", signedIn, validBody(NewStance), async (c) => {
    const topic = v.safeParse(Topic, c.req.param("topic"));
    if (!topic.success) throw new ApiError(404, "not_found", "There is no such topic.");
    const { stance } = c.req.valid("json");
    const userId = c.var.me.id;
    await setStance(c.var.db, { userId, topic: topic.output, stance });
    const { stances } = await skillsOf(c.var.db, userId, { anew: true });
    return c.json({ stances });
  });
