import { Hono } from "hono";
import { loadFeedback } from "../../drizzle/queries/feedback.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError, notFound } from "../errors.ts";
import { requireOwnOrigin } from "../middleware/same-origin.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { roomOf } from "../rooms.ts";
import { ownInterview } from "./own-interview.ts";

/** A report is normally there within seconds; past this it counts as stuck and may be retried. */
const WRITING_MS = 10 * 60_000;

export const roomRoutes = new Hono<SignedInEnv>()
  .get("/:id/socket", signedIn, ownInterview, (c) => {
    requireOwnOrigin(c.req.raw);
    if (c.req.header("upgrade")?.toLowerCase() !== "websocket")
      throw new ApiError(426, "expected_websocket", "This address is for a WebSocket.");
    const headers = new Headers(c.req.raw.headers);
    headers.set("x-interview-id", c.var.interview.id);
    headers.set("x-user-id", c.var.me.id);
    headers.set("x-session-id", c.var.sessionId);
    return roomOf(c.env, c.var.interview.id).fetch(new Request(c.req.raw, { headers }));
  })
  .get("/:id/feedback", signedIn, ownInterview, async (c) => {
    const feedback = await loadFeedback(c.var.db, c.var.me.id, c.var.interview.id);
    if (!feedback) throw notFound();
    const { status, report, ended_at, rounds_done, rounds_total } = feedback;
    if (report) return c.json({ status: "ready" as const, report });
    const progress = { rounds_done, rounds_total };
    if (status !== "COMPLETED")
      return c.json({ status: "none" as const, ...progress, message: nothing(status) });
    const room = await roomOf(c.env, c.var.interview.id).reportProgress();
    const failed = room?.status === "incomplete";
    if (!failed && Date.now() - +(ended_at ?? 0) < WRITING_MS)
      return c.json({ status: "writing" as const, ...progress, message: "The report is being written." });
    return c.json({
      status: "incomplete" as const,
      ...progress,
      message: "The report is not complete. What was assessed is kept; the rest can be tried again.",
    });
  })
  .post("/:id/feedback/retry", signedIn, ownInterview, async (c) => {
    if (c.var.interview.report !== "writing")
      throw new ApiError(409, "nothing_to_retry", "There is no unfinished report to try again.");
    await roomOf(c.env, c.var.interview.id).retryFeedback();
    return c.json({ ok: true as const }, 202);
  });

const nothing = (status: string) =>
  status === "ABANDONED"
    ? "The interview was left before there was anything to assess."
    : "The report is written when the interview has ended.";
