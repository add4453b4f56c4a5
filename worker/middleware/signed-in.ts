import { createMiddleware } from "hono/factory";
import { currentSession } from "../auth/session.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";

/** Lets signed-in people through, as `c.var.me`. */
export const signedIn = createMiddleware<SignedInEnv>(async (c, next) => {
  const found = await currentSession(c, c.var.db, c.env);
  if (!found) throw new ApiError(401, "signed_out", "Sign in to go on.");
  c.set("me", found.me);
  c.set("sessionId", found.sessionId);
  await next();
});
