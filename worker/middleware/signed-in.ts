import { createMiddleware } from "hono/factory";
import { currentSession } from "../auth/session.ts";
import type { SignedInEnv } from "../context.ts";
import { signedOut } from "../errors.ts";

/** Lets signed-in people through, as `c.var.me`. */
export const signedIn = createMiddleware<SignedInEnv>(async (c, next) => {
  const found = await currentSession(c, c.var.db, c.env);
  if (!found) throw signedOut();
  c.set("me", found.me);
  c.set("sessionId", found.sessionId);
  c.set("sessionEndsAt", found.endsAt);
  await next();
});
