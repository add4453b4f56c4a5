import { Hono } from "hono";
import { NewCandidateReport } from "../../domain/question-health/candidate-reports.ts";
import { addReport, hasRound, ownReports } from "../../drizzle/queries/question-reports.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError, notFound } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { limitCreation } from "../middleware/rate-limit.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

/** What a candidate says is wrong with the questions of an interview of theirs. */
export const questionReportRoutes = new Hono<SignedInEnv>()
  .get("/:id/reports", signedIn, ownInterview, async (c) =>
    c.json({ reports: await ownReports(c.var.db, c.var.me.id, c.var.interview.id) }),
  )
  .post("/:id/reports", signedIn, ownInterview, limitCreation, validBody(NewCandidateReport), async (c) => {
    const { interview, me } = c.var;
    if (interview.config.trial)
      throw new ApiError(
        409,
        "trial",
        "In a trial nothing counts. What is wrong can be mended in the editor.",
      );
    const { round_id, kind, note } = c.req.valid("json");
    const place = { interview_id: interview.id, round_id };
    const report = await addReport(c.var.db, me.id, { ...place, kind, note: note === "" ? null : note });
    if (report) return c.json({ report }, 201);
    if (await hasRound(c.var.db, me.id, place))
      throw new ApiError(
        409,
        "already_reported",
        "You have said that of this question. It is being looked at.",
      );
    // Its row follows the room by moments.
    if (interview.ended_at === null)
      throw new ApiError(409, "not_saved_yet", "This question is still being saved. Try again in a moment.");
    throw notFound();
  });
