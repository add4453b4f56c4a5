import { Hono } from "hono";
import * as v from "valibot";
import { NewQuestion, Publishing, QuestionStanding } from "../../../domain/authoring/wire.ts";
import { sentenceFor } from "../../../domain/issue-sentence.ts";
import { Difficulty, QuestionFormat, QuestionType } from "../../../domain/question.ts";
import { Topic } from "../../../domain/topics.ts";
import { editedQuestion } from "../../../drizzle/queries/authoring/edited-question.ts";
import { createQuestion, duplicateQuestion } from "../../../drizzle/queries/authoring/new-question.ts";
import { publishDraft } from "../../../drizzle/queries/authoring/publish-draft.ts";
import { questionHead } from "../../../drizzle/queries/authoring/question-head.ts";
import { listQuestions, QUESTION_SORTS } from "../../../drizzle/queries/authoring/question-list.ts";
import { type Retired, setRetired } from "../../../drizzle/queries/authoring/retiring.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody, validQuery } from "../../middleware/valid.ts";
import { SearchText } from "../search-text.ts";
import { conflict } from "./conflict.ts";
import { decodeListCursor, encodeListCursor } from "./list-cursor.ts";
import { questionId } from "./question-id.ts";

const PAGE_SIZE = 50;

const Listing = v.object({
  q: v.optional(SearchText),
  type: v.optional(QuestionType),
  format: v.optional(QuestionFormat),
  difficulty: v.optional(Difficulty),
  topic: v.optional(Topic),
  standing: v.optional(QuestionStanding),
  sort: v.optional(v.picklist(QUESTION_SORTS), "updated"),
  dir: v.optional(v.picklist(["asc", "desc"])),
  cursor: v.optional(v.string()),
});

/** The questions, and what is done to one as a whole. */
export const questionsRoutes = new Hono<SignedInEnv>()
  .get("/questions", signedIn, adminsOnly, validQuery(Listing), async (c) => {
    const { q, cursor, sort, dir = sort === "title" ? "asc" : "desc", ...filter } = c.req.valid("query");
    const after = cursor ? decodeListCursor(cursor, { sort, dir }) : undefined;
    if (after === null)
      throw new ApiError(400, "invalid", "cursor must be one that this list handed out.", "cursor");
    const listing = { ...filter, search: q, sort, dir, after, limit: PAGE_SIZE };
    const { next, ...page } = await listQuestions(c.var.db, listing);
    return c.json({ ...page, next: next && encodeListCursor({ sort, dir }, next) });
  })
  .post("/questions", signedIn, adminsOnly, validBody(NewQuestion), async (c) => {
    const id = await createQuestion(c.var.db, c.var.me.id, c.req.valid("json"));
    return c.json({ id }, 201);
  })
  .post("/questions/:id/duplicate", signedIn, adminsOnly, async (c) => {
    const id = await duplicateQuestion(c.var.db, c.var.me.id, questionId(c));
    if (!id) throw notFound();
    return c.json({ id }, 201);
  })
  .get("/questions/:id", signedIn, adminsOnly, async (c) => {
    const question = await editedQuestion(c.var.db, questionId(c));
    if (!question) throw notFound();
    return c.json(question);
  })
  .get("/questions/:id/head", signedIn, adminsOnly, async (c) => {
    const head = await questionHead(c.var.db, questionId(c));
    if (!head) throw notFound();
    return c.json(head);
  })
  .post("/questions/:id/publish", signedIn, adminsOnly, validBody(Publishing), async (c) => {
    const { revision, note = "", over } = c.req.valid("json");
    const id = questionId(c);
    const published = await publishDraft(c.var.db, id, c.var.me.id, {
      revision,
      note: note || null,
      over,
    });
    switch (published.is) {
      case "published":
        return c.json({ version: published.version });
      case "unknown":
        throw notFound();
      case "conflict":
        return conflict(c, id, "Somebody else changed this question meanwhile. Look at what is there now.");
      case "moved": {
        const { live, based_on } = published;
        const message = `This draft was begun on version ${based_on}, and version ${live} is live by now. Compare them, then publish over version ${live}.`;
        const error = { code: "live_moved", message, request_id: c.var.requestId };
        return c.json({ error, live, based_on }, 409);
      }
      case "not-checked":
        throw new ApiError(
          409,
          "not_checked",
          "This draft has not passed its check yet. Run the check, then publish.",
        );
      case "incomplete":
        throw new ApiError(422, "incomplete", sentenceFor(published.issue));
      case "slug-taken":
        throw new ApiError(409, "slug_taken", "Another question has this short name already.", "slug");
      default:
        return published satisfies never;
    }
  })
  .post("/questions/:id/retire", signedIn, adminsOnly, async (c) =>
    c.json(answered(await setRetired(c.var.db, questionId(c), c.var.me.id, true))),
  )
  .post("/questions/:id/restore", signedIn, adminsOnly, async (c) =>
    c.json(answered(await setRetired(c.var.db, questionId(c), c.var.me.id, false))),
  );

function answered(retired: Retired): { ok: true } {
  switch (retired) {
    case "done":
      return { ok: true };
    case "unknown":
      throw notFound();
    case "never-live":
      throw new ApiError(409, "never_live", "Nothing of this question was published yet.");
    default:
      return retired satisfies never;
  }
}
