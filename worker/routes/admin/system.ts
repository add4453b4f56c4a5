import { Hono } from "hono";
import * as v from "valibot";
import { createModels } from "../../../ai/models.ts";
import { figuresOf } from "../../../domain/operate/distribution.ts";
import { dollarsFor, pricesIn } from "../../../domain/operate/prices.ts";
import type { Db } from "../../../drizzle/client.ts";
import { interviewsBegun, modelDays, recentJobs } from "../../../drizzle/queries/operations.ts";
import { createRunnerClient } from "../../../runner/client.ts";
import { lookAtAll } from "../../checks.ts";
import type { SignedInEnv } from "../../context.ts";
import type { Env } from "../../env.ts";
import { measuredSince } from "../../measurements.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validQuery } from "../../middleware/valid.ts";
import { roomsBehind } from "../../rooms-behind.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 14;

/** Over which time the parts' figures are. */
const Asked = v.object({ window: v.optional(v.picklist(["hour", "day"]), "hour") });

/** What the product stands on, how its parts do, what it does beside its requests, and what its models cost. */
export const systemRoutes = new Hono<SignedInEnv>().get(
  "/system",
  signedIn,
  adminsOnly,
  validQuery(Asked),
  async (c) => {
    const { window } = c.req.valid("query");
    const behind = roomsBehind(c.env.FILES);
    const now = Date.now();
    const [checks, rooms, runner, models, jobs, parts] = await Promise.all([
      lookAtAll(c.env, c.var.db, behind),
      behind,
      createRunnerClient({ url: c.env.RUNNER_URL, keys: c.env.RUNNER_KEY }).ready(),
      modelsSince(c.env, c.var.db, new Date(Math.floor(now / DAY_MS) * DAY_MS - (DAYS - 1) * DAY_MS)),
      recentJobs(c.var.db, { failedSince: new Date(now - DAY_MS) }),
      partsSince(c.env, new Date(now - (window === "hour" ? HOUR_MS : DAY_MS))),
    ]);
    return c.json({
      checks,
      rooms,
      runner: runner.ok ? runner.state : null,
      parts: { window, ...parts },
      models,
      jobs,
    });
  },
);

/** `figures`: null where they cannot be told; `message` says why, and is null where nothing is measured. */
async function partsSince(env: Env, since: Date) {
  const measured = await measuredSince(env, since);
  if (!measured) return { figures: null, message: null };
  return measured.ok
    ? { figures: figuresOf(measured.rows), message: null }
    : { figures: null, message: measured.message };
}

async function modelsSince(env: Env, db: Db, since: Date) {
  const { interviewer, evaluator, resume, samples } = createModels(env);
  const [days, interviews] = await Promise.all([modelDays(db, { since }), interviewsBegun(db, { since })]);
  const read = pricesIn(env.MODEL_PRICES);
  const prices = read.ok ? read.prices : new Map<string, number>();
  return {
    /** Null: built in. */
    configured: {
      interviewer: interviewer?.name ?? null,
      evaluator: evaluator?.name ?? null,
      resume: resume?.name ?? null,
    },
    samples: samples ?? 1,
    since: since.toISOString().slice(0, 10),
    interviews,
    /** `dollars`: null where nobody told the model's price. */
    days: days.map((day) => ({ ...day, dollars: dollarsFor(prices, day.model, day.tokens) })),
  };
}
