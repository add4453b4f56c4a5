import { Hono } from "hono";
import type { SignedInEnv } from "../../context.ts";
import { auditRoutes } from "./audit.ts";
import { draftsRoutes } from "./drafts.ts";
import { healthOfQuestionsRoutes } from "./health.ts";
import { jobsRoutes } from "./jobs.ts";
import { questionsRoutes } from "./questions.ts";
import { regradesRoutes } from "./regrades.ts";
import { triageRoutes } from "./reports.ts";
import { systemRoutes } from "./system.ts";
import { transferRoutes } from "./transfer.ts";
import { trialRoutes } from "./trial.ts";
import { usersRoutes } from "./users.ts";
import { versionsRoutes } from "./versions.ts";

/** Each route says itself that it is for administrators; tests/api/access.test.ts asks all of them. */
export const adminRoutes = new Hono<SignedInEnv>()
  // Before the questions: `/questions/export` is no question's id.
  .route("/", transferRoutes)
  .route("/", questionsRoutes)
  .route("/", draftsRoutes)
  .route("/", versionsRoutes)
  .route("/", auditRoutes)
  .route("/", jobsRoutes)
  .route("/", regradesRoutes)
  .route("/", trialRoutes)
  .route("/", healthOfQuestionsRoutes)
  .route("/", triageRoutes)
  .route("/", usersRoutes)
  .route("/", systemRoutes);
