import { Hono } from "hono";
import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import { QuestionType } from "../../../domain/question.ts";
import { attention } from "../../../domain/question-health/flags.ts";
import { healthOf } from "../../../domain/question-health/health.ts";
import {
  askedVersions,
  type ObservedQuestion,
  observedQuestions,
} from "../../../drizzle/queries/question-health.ts";
import type { SignedInEnv } from "../../context.ts";
import { notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validQuery } from "../../middleware/valid.ts";

const PAGE_SIZE = 50;

const Whole = (max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.minValue(1), v.maxValue(max));

const Listing = v.object({
  type: v.optional(QuestionType),
  /** Only questions that something is to be said about. */
  flagged: v.optional(v.literal("1")),
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
  page: v.optional(Whole(1000), "1"),
});

/** Without a version: what was counted in all of them. */
const OfVersion = v.object({ version: v.optional(Whole(100_000)) });

/** How the questions do their work. */
export const healthOfQuestionsRoutes = new Hono<SignedInEnv>()
  .get("/health", signedIn, adminsOnly, validQuery(Listing), async (c) => {
    const { type, flagged, q, page } = c.req.valid("query");
    const all = (await observedQuestions(c.var.db)).map(healthLine);
    const wanted = all
      .filter((line) => !type || line.type === type)
      .filter((line) => !flagged || line.health.flags.length > 0)
      .filter((line) => !q || line.title.toLowerCase().includes(q.toLowerCase()))
      .sort(byAttention);
    const from = (page - 1) * PAGE_SIZE;
    return c.json({
      questions: wanted.slice(from, from + PAGE_SIZE),
      total: wanted.length,
      flagged: all.filter(({ health }) => health.flags.length > 0).length,
      pages: Math.max(1, Math.ceil(wanted.length / PAGE_SIZE)),
    });
  })
  .get("/questions/:id/health", signedIn, adminsOnly, validQuery(OfVersion), async (c) => {
    const id = v.safeParse(Id, c.req.param("id"));
    if (!id.success) throw notFound();
    const { version } = c.req.valid("query");
    const looking = { questionId: id.output, ...(version !== undefined && { version }) };
    const [[question], versions] = await Promise.all([
      observedQuestions(c.var.db, looking),
      askedVersions(c.var.db, id.output),
    ]);
    if (!question) throw notFound();
    return c.json({ ...healthLine(question), looked_at: version ?? null, versions });
  });

const healthLine = ({ seen, ...question }: ObservedQuestion) => ({ ...question, health: healthOf(seen) });

type Line = ReturnType<typeof healthLine>;

/** What asks for a look first; among equals what is asked most. */
const byAttention = (a: Line, b: Line): number =>
  attention(b.health.flags) - attention(a.health.flags) ||
  b.health.asked - a.health.asked ||
  a.title.localeCompare(b.title);
