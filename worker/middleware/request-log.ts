import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { causesOf } from "../../domain/operate/causes.ts";
import { noting } from "../../domain/operate/noting.ts";
import type { AppEnv } from "../context.ts";
import { codeOf } from "../errors.ts";

/** One line and one measurement for each request, once it is answered. Who asked is in neither. */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const since = Date.now();
  await next();
  const { status } = c.res;
  const error = c.error;
  noting({ console, metrics: c.env.METRICS, now: () => Date.now() }).note({
    event: "api",
    what: `${c.req.method} ${routeOf(routePath(c, -1))}`,
    outcome: status >= 500 ? "failed" : status >= 400 ? "refused" : "ok",
    ms: Date.now() - since,
    request_id: c.var.requestId,
    figures: { status },
    cause: error && status >= 500 ? causesOf(error) : codeOf(error),
  });
});

/** Addresses that nothing answers are counted as one: anybody can make them up. */
const routeOf = (pattern: string): string => (pattern.endsWith("/*") ? "nothing" : pattern);
