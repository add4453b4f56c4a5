import { Hono } from "hono";
import type { InterviewStatus } from "../../domain/interview.ts";
import { loadReport } from "../../drizzle/queries/feedback.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { roomOf } from "../rooms.ts";

/** A report is normally there within seconds; past this it counts as stuck and may be retried. */
const WRITING_MS = 10 * 60_000;

export const feedbackRoutes = new Hono<SignedInEnv>()
  .get("/:id/feedback", signedIn, ownInterview, async (c) => {
    const { id, status, ended_at } = c.var.interview;
    const report = await loadReport(c.var.db, c.var.me.id, id);
    if (report) return c.json({ status: "ready" as const, report });
    // Until the report is in Postgres, which follows the room by moments, the room alone knows how far it is.
    const room = status === "ABANDONED" ? null : await roomOf(c.env, id).reportProgress();
    if (status !== "COMPLETED" && (!room || room.status === "none"))
      return c.json({ status: "none" as const, rounds_done: 0, rounds_total: 0, message: nothing(status) });
    const progress = { rounds_done: room?.roundsDone ?? 0, rounds_total: room?.roundsTotal ?? 0 };
    const late = ended_at !== null && Date.now() - +new Date(ended_at) >= WRITING_MS;
    if (room?.status !== "incomplete" && !late)
      return c.json({ status: "writing" as const, ...progress, message: "The report is being written." });
    const why = room?.failure ?? "The report takes longer than it should.";
    const message = `${why} What was assessed is kept; the rest can be tried again.`;
    return c.json({ status: "incomplete" as const, ...progress, message });
  })
  .post("/:id/feedback/retry", signedIn, ownInterview, async (c) => {
    const { id, report } = c.var.interview;
    const retried = report === "writing" && (await roomOf(c.env, id).retryFeedback());
    if (!retried) throw new ApiError(409, "nothing_to_retry", "There is no unfinished report to try again.");
    return c.json({ ok: true as const }, 202);
  });

const nothing = (status: InterviewStatus) =>
  status === "ABANDONED"
    ? "The interview was left before there was anything to assess."
    : "The report is written when the interview has ended.";
