import { Hono } from "hono";
import { DraftDiscard, DraftEdit } from "../../../domain/authoring/wire.ts";
import { discardDraft } from "../../../drizzle/queries/authoring/discarding.ts";
import { saveDraft } from "../../../drizzle/queries/authoring/drafts.ts";
import { wholeCase } from "../../../drizzle/queries/authoring/edited-question.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody } from "../../middleware/valid.ts";
import { conflict } from "./conflict.ts";
import { questionId } from "./question-id.ts";

/** What is changed of a question and not live. */
export const draftsRoutes = new Hono<SignedInEnv>()
  .get("/questions/:id/draft/cases/:caseId", signedIn, adminsOnly, async (c) => {
    const found = await wholeCase(c.var.db, questionId(c), c.req.param("caseId"));
    if (!found) throw notFound();
    return c.json({ input: found.input, expected_output: found.expected_output });
  })
  .patch("/questions/:id/draft", signedIn, adminsOnly, validBody(DraftEdit), async (c) => {
    const id = questionId(c);
    const saved = await saveDraft(c.var.db, id, c.var.me.id, c.req.valid("json"));
    switch (saved.is) {
      case "saved":
        return c.json(saved.saved);
      case "unknown":
        throw notFound();
      case "conflict":
        return conflict(c, id, "Somebody else changed this question meanwhile. Choose what to keep.");
      case "too-large":
        throw new ApiError(413, "too_large", "The cases of a question may come to 24 MB.", "cases");
      case "slug-fixed":
        throw new ApiError(
          422,
          "slug_fixed",
          "The short name stays as it is once a question was published.",
          "slug",
        );
      default:
        return saved satisfies never;
    }
  })
  .delete("/questions/:id/draft", signedIn, adminsOnly, validBody(DraftDiscard), async (c) => {
    const id = questionId(c);
    const { revision } = c.req.valid("json");
    const discarded = await discardDraft(c.var.db, id, c.var.me.id, revision);
    switch (discarded.is) {
      case "discarded":
        return c.json({ ok: true as const, question_gone: discarded.question_gone });
      case "unknown":
        throw notFound();
      case "conflict":
        return conflict(c, id, "Somebody else changed this draft meanwhile. Look at it before it goes.");
      default:
        return discarded satisfies never;
    }
  });
