import { Hono } from "hono";
import { afterwards } from "../afterwards.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { requireOwnOrigin } from "../middleware/same-origin.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { leaveIfEnded, roomOf } from "../rooms.ts";

export const roomRoutes = new Hono<SignedInEnv>().get("/:id/socket", signedIn, ownInterview, async (c) => {
  requireOwnOrigin(c.req.raw);
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket")
    throw new ApiError(426, "expected_websocket", "This address is for a WebSocket.");
  const { id } = c.var.interview;
  const headers = new Headers(c.req.raw.headers);
  headers.set("x-interview-id", id);
  headers.set("x-user-id", c.var.me.id);
  headers.set("x-session-id", c.var.sessionId);
  const answer = await roomOf(c.env, id).fetch(new Request(c.req.raw, { headers }));
  if (answer.webSocket) afterwards("socket_recheck", leaveIfEnded(c.env, c.var.db, id, c.var.sessionId));
  return answer;
});
