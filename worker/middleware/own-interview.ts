import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import { Id } from "../../domain/ids.ts";
import type { InterviewSummary } from "../../domain/interview.ts";
import { getInterview } from "../../drizzle/queries/interviews.ts";
import type { SignedInEnv } from "../context.ts";
import { notFound } from "../errors.ts";

export type OwnInterviewEnv = {
  Bindings: SignedInEnv["Bindings"];
  Variables: SignedInEnv["Variables"] & { interview: InterviewSummary };
};

/** Lets the owner of the interview `:id` through, with it as `c.var.interview`; to others it does not exist. */
export const ownInterview = createMiddleware<OwnInterviewEnv, "/:id/*">(async (c, next) => {
  const id = v.safeParse(Id, c.req.param("id"));
  const interview = id.success ? await getInterview(c.var.db, c.var.me.id, id.output) : null;
  if (!interview) throw notFound();
  c.set("interview", interview);
  await next();
});
