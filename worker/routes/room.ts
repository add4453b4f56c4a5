import { Hono } from "hono";
import { REQUEST_ID_HEADER } from "../../domain/operate/request-id.ts";
import { giveTicket } from "../auth/room-ticket.ts";
import type { AppEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { mayEnter } from "../middleware/may-enter.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { requireOwnOrigin } from "../middleware/same-origin.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { roomOf } from "../rooms.ts";

export const roomRoutes = new Hono<AppEnv>()
  .post("/:id/ticket", signedIn, ownInterview, async (c) => {
    const { me, sessionId, sessionEndsAt, interview } = c.var;
    const visitor = { interviewId: interview.id, userId: me.id, sessionId, sessionEndsAt };
    await giveTicket(c, visitor, { secret: c.env.SESSION_SECRET, now: Date.now() });
    return c.json({ ok: true as const });
  })
  .get("/:id/socket", mayEnter, async (c) => {
    requireOwnOrigin(c.req.raw);
    if (c.req.header("upgrade")?.toLowerCase() !== "websocket")
      throw new ApiError(426, "expected_websocket", "This address is for a WebSocket.");
    const { interviewId, userId, sessionId, sessionEndsAt } = c.var.visitor;
    const headers = new Headers(c.req.raw.headers);
    headers.set(REQUEST_ID_HEADER, c.var.requestId);
    headers.set("x-interview-id", interviewId);
    headers.set("x-user-id", userId);
    headers.set("x-session-id", sessionId);
    headers.set("x-session-ends-at", String(sessionEndsAt));
    return roomOf(c.env, interviewId).fetch(new Request(c.req.raw, { headers }));
  });
