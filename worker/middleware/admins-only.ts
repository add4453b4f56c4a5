import { createMiddleware } from "hono/factory";
import type { SignedInEnv } from "../context.ts";
import { notFound } from "../errors.ts";

/** Lets administrators through, behind `signedIn`; for others there is nothing here. */
export const adminsOnly = createMiddleware<SignedInEnv>(async (c, next) => {
  if (c.var.me.role !== "admin") throw notFound();
  await next();
});
