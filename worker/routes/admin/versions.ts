import { Hono } from "hono";
import * as v from "valibot";
import { draftOf } from "../../../domain/authoring/conversion.ts";
import { wireDraft } from "../../../domain/authoring/draft-edit.ts";
import { RollBack } from "../../../domain/authoring/wire.ts";
import { listVersions, rollBack, versionContent } from "../../../drizzle/queries/authoring/versions.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody } from "../../middleware/valid.ts";
import { conflict } from "./conflict.ts";
import { questionId } from "./question-id.ts";

/** What of a question was live, and the way back to it. */
export const versionsRoutes = new Hono<SignedInEnv>()
  .get("/questions/:id/versions", signedIn, adminsOnly, async (c) =>
    c.json({ versions: await listVersions(c.var.db, questionId(c)) }),
  )
  .get("/questions/:id/versions/:version", signedIn, adminsOnly, async (c) => {
    const content = await versionContent(c.var.db, questionId(c), versionIn(c.req.param("version")));
    if (!content) throw notFound();
    return c.json({ content: wireDraft(draftOf(content)) });
  })
  .post("/questions/:id/versions/:version/restore", signedIn, adminsOnly, validBody(RollBack), async (c) => {
    const id = questionId(c);
    const to = versionIn(c.req.param("version"));
    const { note = "" } = c.req.valid("json");
    const rolledBack = await rollBack(c.var.db, id, c.var.me.id, { to, note: note || null });
    switch (rolledBack.is) {
      case "published":
        return c.json({ version: rolledBack.version });
      case "unknown":
        throw notFound();
      case "live-already":
        throw new ApiError(409, "live_already", "This version is the one that is live.");
      case "incomplete":
        throw new ApiError(
          422,
          "incomplete",
          "This version lacks what a question needs by now, so it cannot go live again as it is.",
        );
      case "conflict":
        return conflict(c, id, "Somebody else published meanwhile. Look at what is live now.");
      default:
        return rolledBack satisfies never;
    }
  });

const Version = v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/), v.transform(Number));

function versionIn(text: string): number {
  const version = v.safeParse(Version, text);
  if (!version.success) throw notFound();
  return version.output;
}
