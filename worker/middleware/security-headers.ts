import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../context.ts";

/** Nothing the API answers is a page, kept by a cache, or meant for another site. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  // The answer to a WebSocket handshake carries the socket and must stay as it is.
  if (c.res.status === 101) return;
  c.header("x-request-id", c.var.requestId);
  c.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  c.header("x-content-type-options", "nosniff");
  c.header("x-frame-options", "DENY");
  c.header("referrer-policy", "no-referrer");
  c.header("cross-origin-resource-policy", "same-origin");
  c.header("cache-control", "no-store");
  if (new URL(c.req.url).protocol === "https:")
    c.header("strict-transport-security", "max-age=63072000; includeSubDomains");
});
