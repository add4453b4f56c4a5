import { Hono } from "hono";
import * as v from "valibot";
import { JobRequest } from "../../../domain/authoring/job.ts";
import { Id } from "../../../domain/ids.ts";
import { newestJobs } from "../../../drizzle/queries/authoring/edited-question.ts";
import { questionHead } from "../../../drizzle/queries/authoring/question-head.ts";
import { cancelJob, findJob, startJob } from "../../../drizzle/queries/authoring-jobs.ts";
import { afterwards } from "../../afterwards.ts";
import type { SignedInEnv } from "../../context.ts";
import type { Env } from "../../env.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody } from "../../middleware/valid.ts";
import { questionId } from "./question-id.ts";

/** A job that says nothing for so long has lost whoever carried it out. */
const SILENT_MS = 2 * 60_000;

/** Long work on a question: begun, looked at and cancelled. */
export const jobsRoutes = new Hono<SignedInEnv>()
  .post("/questions/:id/jobs", signedIn, adminsOnly, validBody(JobRequest), async (c) => {
    const started = await startJob(c.var.db, {
      questionId: questionId(c),
      request: c.req.valid("json"),
      by: c.var.me.id,
    });
    switch (started.is) {
      case "started":
        for (const id of started.replaced) afterwards("job_cancel", jobOf(c.env, id).cancel());
        // Where this fails, looking at the job begins it again.
        afterwards("job_begin", jobOf(c.env, started.id).begin(started.id));
        return c.json({ id: started.id }, 202);
      case "unknown":
        throw notFound();
      case "changed":
        throw new ApiError(409, "changed", "The draft was saved again meanwhile. Look at it and start anew.");
      case "too-many":
        throw new ApiError(
          429,
          "too_many_jobs",
          "Two jobs of this question are running. Wait for one, or cancel it.",
        );
      default:
        return started satisfies never;
    }
  })
  .get("/questions/:id/jobs", signedIn, adminsOnly, async (c) => {
    const id = questionId(c);
    const [head, jobs] = await Promise.all([questionHead(c.var.db, id), newestJobs(c.var.db, id)]);
    if (!head) throw notFound();
    return c.json({ jobs });
  })
  .get("/questions/:id/jobs/:jobId", signedIn, adminsOnly, async (c) => {
    const found = await findJob(c.var.db, questionId(c), jobId(c));
    if (!found) throw notFound();
    const { job, updated_at } = found;
    if (job.status === "RUNNING" && Date.now() - updated_at.getTime() > SILENT_MS)
      afterwards("job_begin", jobOf(c.env, job.id).begin(job.id));
    return c.json(job);
  })
  .post("/questions/:id/jobs/:jobId/cancel", signedIn, adminsOnly, async (c) => {
    const [question, job] = [questionId(c), jobId(c)];
    if (!(await cancelJob(c.var.db, question, job)) && !(await findJob(c.var.db, question, job)))
      throw notFound();
    afterwards("job_cancel", jobOf(c.env, job).cancel());
    return c.json({ ok: true as const });
  });

/** The object that carries a job out. A new stub each time: one that saw a failure stays broken. */
const jobOf = (env: Env, id: string) => env.JOBS.get(env.JOBS.idFromName(id));

function jobId(c: { req: { param(name: "jobId"): string } }): string {
  const id = v.safeParse(Id, c.req.param("jobId"));
  if (!id.success) throw notFound();
  return id.output;
}
