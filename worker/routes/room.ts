import { Hono } from "hono";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { requireOwnOrigin } from "../middleware/same-origin.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { roomOf } from "../rooms.ts";

export const roomRoutes = new Hono<SignedInEnv>().get("/:id/socket", signedIn, ownInterview, (c) => {
  requireOwnOrigin(c.req.raw);
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket")
    throw new ApiError(426, "expected_websocket", "This address is for a WebSocket.");
  const headers = new Headers(c.req.raw.headers);
  headers.set("x-interview-id", c.var.interview.id);
  headers.set("x-user-id", c.var.me.id);
  headers.set("x-session-id", c.var.sessionId);
  return roomOf(c.env, c.var.interview.id).fetch(new Request(c.req.raw, { headers }));
});
