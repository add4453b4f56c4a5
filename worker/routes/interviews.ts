import { Hono } from "hono";
import * as v from "valibot";
import { InterviewStatus, NewInterview } from "../../domain/interview.ts";
import { Period, sinceOf } from "../../domain/progress/period.ts";
import { ScoreBand } from "../../domain/progress/score-band.ts";
import { Difficulty, QuestionType } from "../../domain/question.ts";
import { Topic } from "../../domain/topics.ts";
import { listInterviews } from "../../drizzle/queries/history.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { afterwards } from "../afterwards.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { limitCreation } from "../middleware/rate-limit.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody, validQuery } from "../middleware/valid.ts";
import { roomOf } from "../rooms.ts";
import { plannedInterview } from "./interview-plan.ts";
import { decodeCursor, encodeCursor } from "./page-cursor.ts";
import { SearchText } from "./search-text.ts";

const PAGE_SIZE = 20;

const Listing = v.object({
  cursor: v.optional(v.string()),
  type: v.optional(QuestionType),
  status: v.optional(InterviewStatus),
  live: v.optional(v.literal("true")),
  difficulty: v.optional(Difficulty),
  topic: v.optional(Topic),
  band: v.optional(ScoreBand),
  period: v.optional(Period, "all"),
  q: v.optional(SearchText),
});

export const interviewRoutes = new Hono<SignedInEnv>()
  .post("/", signedIn, limitCreation, validBody(NewInterview), async (c) => {
    const planned = await plannedInterview(c.var.db, c.var.me, c.req.valid("json"));
    const id = await createInterview(c.var.db, c.var.me.id, planned);
    // Else the room of an interview that nobody ever opens would have no alarm to give it up by.
    afterwards("room_load", roomOf(c.env, id).load(id));
    return c.json({ id }, 201);
  })
  .get("/", signedIn, validQuery(Listing), async (c) => {
    const { cursor, period, q, live, ...filter } = c.req.valid("query");
    const after = cursor ? decodeCursor(cursor) : undefined;
    if (after === null)
      throw new ApiError(400, "invalid", "cursor must be one that this list handed out.", "cursor");
    const since = sinceOf(period, Date.now());
    const { next, ...page } = await listInterviews(c.var.db, c.var.me.id, {
      ...filter,
      live: live === "true",
      since: since === null ? undefined : new Date(since),
      search: q,
      after,
      limit: PAGE_SIZE,
    });
    return c.json({ ...page, next_cursor: next && encodeCursor(next) });
  })
  .get("/:id", signedIn, ownInterview, (c) => c.json({ interview: c.var.interview }));
