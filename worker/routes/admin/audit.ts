import { Hono } from "hono";
import * as v from "valibot";
import { type AuditPage, allAudit, questionAudit } from "../../../drizzle/queries/authoring/audit.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validQuery } from "../../middleware/valid.ts";
import { decodeCursor, encodeCursor } from "../page-cursor.ts";
import { questionId } from "./question-id.ts";

const Listing = v.object({ cursor: v.optional(v.string()) });
const LIMIT = 50;

/** Who changed what when. */
export const auditRoutes = new Hono<SignedInEnv>()
  .get("/questions/:id/audit", signedIn, adminsOnly, validQuery(Listing), async (c) => {
    const after = positionOf(c.req.valid("query"));
    return c.json(sent(await questionAudit(c.var.db, questionId(c), { after, limit: LIMIT })));
  })
  .get("/audit", signedIn, adminsOnly, validQuery(Listing), async (c) => {
    const after = positionOf(c.req.valid("query"));
    return c.json(sent(await allAudit(c.var.db, { after, limit: LIMIT })));
  });

function positionOf({ cursor }: v.InferOutput<typeof Listing>) {
  const after = cursor ? decodeCursor(cursor) : undefined;
  if (after === null)
    throw new ApiError(400, "invalid", "cursor must be one that this list handed out.", "cursor");
  return after;
}

const sent = ({ changes, next }: AuditPage) => ({ changes, next: next && encodeCursor(next) });
