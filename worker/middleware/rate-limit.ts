import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv, SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";

/** Where the platform's limiter is bound: holds each address to it, and counts what it asks for apart. */
const byAddress = (what: string) =>
  createMiddleware<AppEnv>(async (c, next) => {
    await hold(c.env.SIGN_IN_LIMIT, `${what} ${c.req.header("cf-connecting-ip") ?? "unknown"}`, c);
    await next();
  });

export const limitSignIns = byAddress("sign-in");
/** Of those who come with a link. */
export const limitVisits = byAddress("visit");
/** Of those who watch whether all is well; one who looks every few seconds stays far below it. */
export const limitLooks = byAddress("look");

/** Where the platform's limiter is bound: holds each person to it. */
export const limitCreation = createMiddleware<SignedInEnv>(async (c, next) => {
  await hold(c.env.CREATE_LIMIT, c.var.me.id, c);
  await next();
});

async function hold(limiter: RateLimit | undefined, key: string, c: Context): Promise<void> {
  if (!limiter || (await limiter.limit({ key })).success) return;
  c.header("retry-after", "60");
  throw new ApiError(429, "rate_limited", "That was often in a short time. Wait a minute and try again.");
}
