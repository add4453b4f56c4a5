import { sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { questions } from "../../schema/questions.ts";
import { rounds } from "../../schema/rounds.ts";
import { draftNow } from "./drafts.ts";

/** `question_gone`: nothing of it was ever live, so it went with its draft. Conflict: it was saved since. */
export type Discarded = { is: "discarded"; question_gone: boolean } | { is: "unknown" } | { is: "conflict" };

/** Throws a draft away. */
export async function discardDraft(db: Db, id: string, actor: string, revision: number): Promise<Discarded> {
  const now = await draftNow(db, id, false);
  if (!now) return { is: "unknown" };
  if (now.revision !== revision) return { is: "conflict" };
  // Trials hold on to the row of a question: it stays behind, unlisted, and gives its name free.
  const { rows } = await db.execute(sql`with gone as (
      delete from ${question_drafts} where question_id = ${id} and revision = ${revision} returning question_id
    ), noted as (
      insert into ${audit_events} (actor_id, subject, subject_id, action, detail)
      select ${actor}::uuid, 'QUESTION', question_id, 'question.draft-discarded',
        jsonb_build_object('revision', ${revision}::int, 'title', (select title from ${questions} where id = ${id}))
      from gone
    ), freed as (
      update ${questions} set slug = 'discarded-' || id
      where id = ${id} and version = 0 and exists (select 1 from gone)
        and exists (select 1 from ${rounds} where question_id = ${id})
    ), removed as (
      delete from ${questions} where id = ${id} and version = 0 and exists (select 1 from gone)
        and not exists (select 1 from ${rounds} where question_id = ${id})
    ) select 1 from gone`);
  if (rows.length === 0) return { is: "conflict" };
  return { is: "discarded", question_gone: now.version === 0 };
}
