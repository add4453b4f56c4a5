import { createMiddleware } from "hono/factory";
import { givenRequestId, REQUEST_ID_HEADER } from "../../domain/operate/request-id.ts";
import type { AppEnv } from "../context.ts";

/**
 * The id that the pages gave the request, else a new one. From outside the Worker is reached through the pages only, so
 * nobody can write under another request's id.
 */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  c.set("requestId", givenRequestId(c.req.header(REQUEST_ID_HEADER)) ?? crypto.randomUUID());
  await next();
});
