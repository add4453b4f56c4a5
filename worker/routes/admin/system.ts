import { Hono } from "hono";
import * as v from "valibot";
import { createRunnerClient } from "../../../runner/client.ts";
import { lookAtAll } from "../../checks.ts";
import type { SignedInEnv } from "../../context.ts";
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
    // Rarely asked for: no other request is to load it.
    const { modelsSince, partsSince, recentJobs } = await import("./system-figures.ts");
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
