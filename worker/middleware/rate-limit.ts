import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv, SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";

/** Where the platform's limiter is bound: holds each address to it. */
export const limitSignIns = createMiddleware<AppEnv>(async (c, next) => {
  await hold(c.env.SIGN_IN_LIMIT, c.req.header("cf-connecting-ip") ?? "unknown", c);
  await next();
});

/** Where the platform's limiter is bound: holds each person to it. */
export const limitCreation = createMiddleware<SignedInEnv>(async (c, next) => {
  await hold(c.env.CREATE_LIMIT, c.var.me.id, c);
  await next();
});

/** The same for those who come with a link, counted apart from sign-ins. */
export const limitVisits = createMiddleware<AppEnv>(async (c, next) => {
  await hold(c.env.SIGN_IN_LIMIT, `visit ${c.req.header("cf-connecting-ip") ?? "unknown"}`, c);
  await next();
});

async function hold(limiter: RateLimit | undefined, key: string, c: Context): Promise<void> {
  if (!limiter || (await limiter.limit({ key })).success) return;
  c.header("retry-after", "60");
  throw new ApiError(429, "rate_limited", "That was often in a short time. Wait a minute and try again.");
}
