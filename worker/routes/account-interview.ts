import { Hono } from "hono";
import type { SignedInEnv } from "../context.ts";
import { eraseAfterwards, forgetInterviews } from "../erasing/remove.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { signedIn } from "../middleware/signed-in.ts";

/** The end of one interview: its record, its report, what others see of it. */
export const interviewRemoval = new Hono<SignedInEnv>().delete("/:id", signedIn, ownInterview, async (c) => {
  const { db, me, interview } = c.var;
  await forgetInterviews(c.env, db, me.id, [interview.id]);
  eraseAfterwards(c.env, db);
  return c.json({ ok: true as const });
});
