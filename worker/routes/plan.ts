import { Hono } from "hono";
import * as v from "valibot";
import { daysBetween, isTimeZone, localDate } from "../../domain/calendar.ts";
import { MAX_DAYS, MAX_PER_WEEK, samplePath } from "../../domain/plan/path.ts";
import { plannedRevisits } from "../../domain/plan/revisit.ts";
import { rankedTopics, suggestion } from "../../domain/plan/suggestion.ts";
import { planBasis } from "../../drizzle/queries/plan.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validQuery } from "../middleware/valid.ts";

const Wish = v.object({
  /** The day of the interview that is prepared for. */
  by: v.optional(v.pipe(v.string(), v.isoDate("must be a day such as 2026-12-24"))),
  per_week: v.optional(
    v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(MAX_PER_WEEK)),
    "3",
  ),
  time_zone: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, "must be a time zone such as Europe/Berlin")),
    "UTC",
  ),
});

/** What to do next and why, when each topic should be met again, and a sample path to a day. */
export const planRoutes = new Hono<SignedInEnv>().get("/", signedIn, validQuery(Wish), async (c) => {
  const { by, per_week, time_zone } = c.req.valid("query");
  const now = Date.now();
  const today = localDate(now, time_zone);
  if (by && daysBetween(today, by) < 1) throw new ApiError(400, "invalid", "by must be a day to come.", "by");
  if (by && daysBetween(today, by) > MAX_DAYS)
    throw new ApiError(400, "invalid", "by must lie within half a year.", "by");
  const basis = await planBasis(c.var.db, c.var.me.id, now);
  const { standing, target_role, language, stances, generated } = basis;
  const topics = rankedTopics(standing);
  return c.json({
    generated,
    today,
    target_role,
    language,
    stances,
    target_company: standing.target_company,
    /** How many questions of the bank this company is known to ask. */
    asked_there: standing.asked_there.reduce((sum, { questions }) => sum + questions, 0),
    suggestion: suggestion(standing),
    topics,
    revisits: plannedRevisits(standing.revisits, standing.not_relevant),
    path: by ? samplePath(topics, { today, by, per_week, target_role }) : null,
  });
});
