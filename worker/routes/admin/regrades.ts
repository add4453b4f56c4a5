import { Hono } from "hono";
import * as v from "valibot";
import { Application } from "../../../domain/authoring/regrade-job.ts";
import { Id } from "../../../domain/ids.ts";
import { storedQuestion } from "../../../drizzle/queries/authoring/publishing.ts";
import { finishedRegrade, noteApplied } from "../../../drizzle/queries/authoring/regrades.ts";
import { addCorrection, interviewsOfRounds } from "../../../drizzle/queries/past-rounds.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody } from "../../middleware/valid.ts";
import { roomOf } from "../../rooms.ts";
import { questionId } from "./question-id.ts";

/** Tells candidates what their answers are worth by a mended question; the grades that were given stand. */
export const regradesRoutes = new Hono<SignedInEnv>().post(
  "/questions/:id/jobs/:jobId/apply",
  signedIn,
  adminsOnly,
  validBody(Application),
  async (c) => {
    const { db, me } = c.var;
    const id = questionId(c);
    const jobId = v.safeParse(Id, c.req.param("jobId"));
    const regrade = jobId.success ? await finishedRegrade(db, id, jobId.output) : null;
    if (!jobId.success || !regrade) throw notFound();
    if (regrade.applied) return c.json({ applied: regrade.applied });
    const stored = await storedQuestion(db, id);
    if (!stored || stored.content_hash !== regrade.content_hash)
      throw new ApiError(409, "not_live", NOT_LIVE);
    const { version } = stored;
    const { note } = c.req.valid("json");
    const { evaluations } = regrade;
    const interviews = await interviewsOfRounds(
      db,
      evaluations.map(({ round_id }) => round_id),
    );
    let rounds = 0;
    for (const evaluation of evaluations) {
      const interview = interviews.get(evaluation.round_id);
      // Whose account is gone has nobody to be told.
      if (!interview) continue;
      const correction = { version, note, evaluation };
      const told = await roomOf(c.env, interview).correctRound(correction);
      if (told === null) await addCorrection(db, interview, { ...correction, at: Date.now() });
      rounds++;
    }
    const applied = { at: new Date().toISOString(), version, rounds };
    const isFirst = await noteApplied(db, { questionId: id, jobId: jobId.output, by: me.id, applied });
    const noted = isFirst ? null : await finishedRegrade(db, id, jobId.output);
    return c.json({ applied: noted?.applied ?? applied });
  },
);

const NOT_LIVE =
  "What these answers were graded with is not what is live. Publish it first; where something else was published since, grade them once more.";
