import { Hono } from "hono";
import { createModels } from "../../../ai/models.ts";
import { modelDays, recentJobs } from "../../../drizzle/queries/operations.ts";
import { createRunnerClient } from "../../../runner/client.ts";
import { lookAtAll } from "../../checks.ts";
import type { SignedInEnv } from "../../context.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { roomsBehind } from "../../rooms-behind.ts";

const DAY_MS = 86_400_000;
const DAYS = 14;

/** What the product stands on, what it does beside its requests, and what its models cost. */
export const systemRoutes = new Hono<SignedInEnv>().get("/system", signedIn, adminsOnly, async (c) => {
  const behind = roomsBehind(c.env.FILES);
  const now = Date.now();
  const since = new Date(Math.floor(now / DAY_MS) * DAY_MS - (DAYS - 1) * DAY_MS);
  const [checks, rooms, runner, days, jobs] = await Promise.all([
    lookAtAll(c.env, c.var.db, behind),
    behind,
    createRunnerClient({ url: c.env.RUNNER_URL, keys: c.env.RUNNER_KEY }).ready(),
    modelDays(c.var.db, { since }),
    recentJobs(c.var.db, { failedSince: new Date(now - DAY_MS) }),
  ]);
  const { interviewer, evaluator, resume, samples } = createModels(c.env);
  return c.json({
    checks,
    rooms,
    runner: runner.ok ? runner.state : null,
    models: {
      /** Null: built in. */
      configured: {
        interviewer: interviewer?.name ?? null,
        evaluator: evaluator?.name ?? null,
        resume: resume?.name ?? null,
      },
      samples: samples ?? 1,
      since: since.toISOString().slice(0, 10),
      days,
    },
    jobs,
  });
});
