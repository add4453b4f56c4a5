import { eq, sql } from "drizzle-orm";
import { standingOf } from "../../../domain/authoring/standing.ts";
import type { QuestionHead } from "../../../domain/authoring/wire.ts";
import type { Db } from "../../client.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { questions } from "../../schema/questions.ts";

/** What every page of a question says of it, without the question; null: there is none, as in `editedQuestion`. */
export async function questionHead(db: Db, id: string): Promise<QuestionHead | null> {
  const { version, is_active } = questions;
  const [row] = await db
    .select({
      title: sql<string>`coalesce(${question_drafts.content} ->> 'title', ${questions.title})`,
      revision: question_drafts.revision,
      version,
      is_active,
    })
    .from(questions)
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .where(eq(questions.id, id));
  if (!row || (row.version === 0 && row.revision === null)) return null;
  const { title, revision } = row;
  const standing = standingOf({ ...row, has_draft: revision !== null });
  return { id, title, standing, version: row.version, revision: revision ?? 0 };
}
