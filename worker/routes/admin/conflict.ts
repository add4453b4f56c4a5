import type { Context } from "hono";
import { editedQuestion } from "../../../drizzle/queries/authoring/edited-question.ts";
import type { SignedInEnv } from "../../context.ts";
import { notFound } from "../../errors.ts";

/** A refusal that brings along what is there now, so that both can be shown. */
export async function conflict(c: Context<SignedInEnv>, id: string, message: string) {
  const question = await editedQuestion(c.var.db, id);
  if (!question) throw notFound();
  return c.json({ error: { code: "conflict", message, request_id: c.var.requestId }, question }, 409);
}
