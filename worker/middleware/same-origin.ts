import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../context.ts";
import { ApiError } from "../errors.ts";

/** Lets a change through only from this site's own pages (or a script that says so), and only as JSON. */
export const sameOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (["GET", "HEAD", "OPTIONS"].includes(c.req.method)) return next();
  requireOwnOrigin(c.req.raw);
  if (hasBody(c.req.raw) && !isJson(c.req.header("content-type")))
    throw new ApiError(415, "not_json", "The body must be sent as application/json.");
  return next();
});

/** A WebSocket's handshake is a GET that a foreign page could make with the person's cookie, so it is checked here too. */
export function requireOwnOrigin(request: Request): void {
  if (request.headers.get("origin") !== new URL(request.url).origin)
    throw new ApiError(403, "foreign_origin", "This request did not come from this site.");
}

const hasBody = (request: Request) => request.body !== null && request.headers.get("content-length") !== "0";

const isJson = (contentType: string | undefined) => /^application\/json\s*(;|$)/i.test(contentType ?? "");
