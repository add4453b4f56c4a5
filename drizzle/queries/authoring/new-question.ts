import { eq, like, or } from "drizzle-orm";
import type { AuditAction } from "../../../domain/audit.ts";
import type { Draft } from "../../../domain/authoring/draft.ts";
import { emptyDraft } from "../../../domain/authoring/empty-draft.ts";
import { nameFor, slugOf } from "../../../domain/authoring/slug.ts";
import type { QuestionFormat, QuestionType } from "../../../domain/question.ts";
import type { Db } from "../../client.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { questions } from "../../schema/questions.ts";
import { auditEvent } from "./audit.ts";
import { currentDraft } from "./edited-question.ts";

type Begun = { type: QuestionType; format: QuestionFormat; title: string };

/** Begins a question: a draft of which nothing is live. Its id. */
export const createQuestion = (db: Db, actor: string, { type, format, title }: Begun): Promise<string> =>
  begin(db, actor, { ...emptyDraft(type, format), title }, "question.created", {});

/** Begins a question as a copy of another one; null: there is no such question. */
export async function duplicateQuestion(db: Db, actor: string, from: string): Promise<string | null> {
  const draft = await currentDraft(db, from);
  if (!draft) return null;
  const title = `${draft.title.slice(0, 240)} (copy)`;
  return begin(db, actor, { ...draft, title }, "question.duplicated", { from, title: draft.title });
}

async function begin(
  db: Db,
  actor: string,
  draft: Draft,
  action: AuditAction,
  detail: Record<string, unknown>,
): Promise<string> {
  const id = crypto.randomUUID();
  const slug = await freeSlug(db, draft.title, id);
  const { type, format, difficulty, title, topics } = draft;
  await db.batch([
    db
      .insert(questions)
      .values({ id, slug, type, format, difficulty, title, topics, description: "", is_active: false }),
    db
      .insert(question_drafts)
      .values({ question_id: id, content: { ...draft, slug }, based_on: 0, updated_by: actor }),
    auditEvent(db, { actor, action, subject_id: id, detail }),
  ]);
  return id;
}

/** A name in the manner of the bank's files that no other question has. */
async function freeSlug(db: Db, title: string, id: string): Promise<string> {
  const wanted = slugOf(title) || "question";
  const rows = await db
    .select({ slug: questions.slug })
    .from(questions)
    .where(or(eq(questions.slug, wanted), like(questions.slug, `${wanted}-%`)));
  return nameFor(wanted, new Set(rows.map(({ slug }) => slug)), id.slice(0, 8));
}
