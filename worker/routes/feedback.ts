import { Hono } from "hono";
import * as v from "valibot";
import { Report } from "../../domain/feedback.ts";
import { Id } from "../../domain/ids.ts";
import type { InterviewStatus } from "../../domain/interview.ts";
import { MAX_DISPUTE_CHARS } from "../../domain/remark-length.ts";
import { loadReport } from "../../drizzle/queries/feedback.ts";
import type { SignedInEnv } from "../context.ts";
import type { Env } from "../env.ts";
import { ApiError } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { limitCreation } from "../middleware/rate-limit.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";
import { roomOf } from "../rooms.ts";

/** A report is normally there within seconds; past this it counts as stuck and may be retried. */
const WRITING_MS = 10 * 60_000;

/** A grade that its candidate finds wrong, and why. The reason is kept beside the second grade; no grader reads it. */
const Dispute = v.strictObject({
  round_id: Id,
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_DISPUTE_CHARS)),
});

export const feedbackRoutes = new Hono<SignedInEnv>()
  .get("/:id/feedback", signedIn, ownInterview, async (c) => {
    const { id, status, ended_at } = c.var.interview;
    const stored = await loadReport(c.var.db, c.var.me.id, id);
    const report = stored && current(stored);
    if (report)
      return c.json({ status: "ready" as const, report, regrading: await regrading(c.env, id, report) });
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
  })
  .post("/:id/feedback/dispute", signedIn, ownInterview, limitCreation, validBody(Dispute), async (c) => {
    const { id, report } = c.var.interview;
    const { round_id, reason } = c.req.valid("json");
    const disputed = await roomOf(c.env, id).disputeRound(round_id, reason);
    if (!disputed) throw new ApiError(409, "cannot_dispute", report === "ready" ? PUT_AWAY : NOT_READY);
    if (!disputed.ok) throw new ApiError(409, "cannot_dispute", disputed.message);
    return c.json({ ok: true as const }, 202);
  });

const nothing = (status: InterviewStatus) =>
  status === "ABANDONED"
    ? "The interview was left before there was anything to assess."
    : "The report is written when the interview has ended.";

/** A report as it was written, with what reports had not yet said at that time. One that no longer fits is shown as it is. */
function current(stored: Report): Report {
  const parsed = v.safeParse(Report, stored);
  return parsed.success
    ? parsed.output
    : { ...stored, regrades: stored.regrades ?? [], corrections: stored.corrections ?? [] };
}

/**
 * The rounds whose second grade does not stand in the stored report yet. Only the room knows what was disputed; a report is
 * shown whether or not it answers.
 */
async function regrading(env: Env, interviewId: string, { regrades }: Report): Promise<Id[]> {
  try {
    const disputed = (await roomOf(env, interviewId).reportProgress())?.disputed ?? [];
    return disputed.filter((round) => !regrades.some(({ evaluation }) => evaluation.round_id === round));
  } catch {
    return [];
  }
}

const NOT_READY = "There is no report of this interview yet, so there is no grade to dispute.";
const PUT_AWAY =
  "The room of this interview was put away, and what a second grade needs went with it. The report stays as it is.";
