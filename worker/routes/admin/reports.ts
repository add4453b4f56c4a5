import { Hono } from "hono";
import * as v from "valibot";
import { CandidateReportKind, CandidateReportStatus } from "../../../domain/authoring/candidate-report.ts";
import { Id } from "../../../domain/ids.ts";
import { ReportTriage } from "../../../domain/question-health/candidate-reports.ts";
import { listReports, triageReport } from "../../../drizzle/queries/question-reports.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody, validQuery } from "../../middleware/valid.ts";
import { decodeCursor, encodeCursor } from "../page-cursor.ts";

const PAGE_SIZE = 30;

const Listing = v.object({
  status: v.optional(CandidateReportStatus),
  kind: v.optional(CandidateReportKind),
  question: v.optional(Id),
  cursor: v.optional(v.string()),
});

/** What candidates say is wrong with questions, and what becomes of it. */
export const triageRoutes = new Hono<SignedInEnv>()
  .get("/reports", signedIn, adminsOnly, validQuery(Listing), async (c) => {
    const { cursor, question, ...filter } = c.req.valid("query");
    const after = cursor ? decodeCursor(cursor) : undefined;
    if (after === null)
      throw new ApiError(400, "invalid", "cursor must be one that this list handed out.", "cursor");
    const listing = { ...filter, questionId: question, after, limit: PAGE_SIZE };
    const { next, ...page } = await listReports(c.var.db, listing);
    return c.json({ ...page, next: next && encodeCursor(next) });
  })
  .patch("/reports/:id", signedIn, adminsOnly, validBody(ReportTriage), async (c) => {
    const id = v.safeParse(Id, c.req.param("id"));
    const { status, answer } = c.req.valid("json");
    const triage = { status, answer: answer === "" ? null : answer, by: c.var.me.id };
    if (!id.success || !(await triageReport(c.var.db, id.output, triage))) throw notFound();
    return c.json({ ok: true as const });
  });
