import { Hono } from "hono";
import * as v from "valibot";
import { isTimeZone } from "../../domain/calendar.ts";
import { Id } from "../../domain/ids.ts";
import { mastery } from "../../domain/progress/mastery.ts";
import { Period, sinceOf } from "../../domain/progress/period.ts";
import { practiceOf, progressOf } from "../../domain/progress/progress.ts";
import { shownTopics } from "../../domain/progress/shown-topics.ts";
import { QuestionType } from "../../domain/question.ts";
import { current } from "../../domain/selection/record.ts";
import { TOPICS } from "../../domain/topics.ts";
import { earlierAttempts, loadAttempts, otherAttempts } from "../../drizzle/queries/attempts.ts";
import { practiceDays, practiceHistory } from "../../drizzle/queries/progress.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError, notFound } from "../errors.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validQuery } from "../middleware/valid.ts";

/** The reader's time zone: their today, and the days of their pictures. */
const TimeZone = v.optional(
  v.pipe(v.string(), v.check(isTimeZone, "must be a time zone such as Europe/Berlin")),
  "UTC",
);

const Looking = v.object({
  type: v.optional(QuestionType),
  period: v.optional(Period, "6m"),
  time_zone: TimeZone,
  topics: v.optional(v.picklist(["first", "all"]), "all"),
});

/** `b` is the later one as it is read; left out, it is whatever `a` is best compared with. */
const Pair = v.object({ a: Id, b: v.optional(Id) });

export const progressRoutes = new Hono<SignedInEnv>()
  .get("/", signedIn, validQuery(Looking), async (c) => {
    const { type = null, period, time_zone, topics: asked } = c.req.valid("query");
    const now = Date.now();
    const since = sinceOf(period, now);
    const part = { type, since: since === null ? null : new Date(since) };
    const [history, { skills }] = await Promise.all([
      practiceHistory(c.var.db, c.var.me.id, part),
      skillsOf(c.var.db, c.var.me.id),
    ]);
    const { topics, ...progress } = progressOf(history, skills, { now, timeZone: time_zone, type, since });
    return c.json({ ...progress, topics: shownTopics(topics, asked === "all") });
  })
  .get("/practice", signedIn, validQuery(v.object({ time_zone: TimeZone })), async (c) => {
    const now = Date.now();
    const { time_zone: timeZone } = c.req.valid("query");
    const [practised, { skills }] = await Promise.all([
      practiceDays(c.var.db, c.var.me.id),
      skillsOf(c.var.db, c.var.me.id),
    ]);
    const topics = mastery(current(skills, now, null), TOPICS).filter(({ answers }) => answers > 0);
    return c.json({ generated: practised.generated, ...practiceOf(practised, { now, timeZone }), topics });
  })
  .get("/attempts", signedIn, validQuery(v.object({ interview: Id })), async (c) =>
    c.json({ attempts: await earlierAttempts(c.var.db, c.var.me.id, [c.req.valid("query").interview]) }),
  )
  .get("/compare", signedIn, validQuery(Pair), async (c) => {
    const { a, b } = c.req.valid("query");
    if (a === b)
      throw new ApiError(400, "invalid", "An attempt is compared with another one, not with itself.", "b");
    const [first, second] = await loadAttempts(c.var.db, c.var.me.id, b ? [a, b] : [a]);
    if (!first || (b && !second)) throw notFound();
    if (second && second.question.type !== first.question.type)
      throw new ApiError(
        400,
        "invalid",
        "A coding question and a design are judged by different things and cannot be compared.",
        "b",
      );
    const others = await otherAttempts(c.var.db, c.var.me.id, first);
    const next =
      second ?? (others[0] && (await loadAttempts(c.var.db, c.var.me.id, [others[0].round_id]))[0]);
    const attempts = [first, ...(next ? [next] : [])].sort((x, y) => x.ended_at.localeCompare(y.ended_at));
    return c.json({ attempts, others });
  });
