import { sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { questions } from "../../schema/questions.ts";

export type Retired = "done" | "unknown" | "never-live";

/** Takes a question out of what is asked, or brings it back. Interviews that have it go on with it. */
export async function setRetired(db: Db, id: string, actor: string, isRetired: boolean): Promise<Retired> {
  const action = isRetired ? "question.retired" : "question.restored";
  const { rows } = await db.execute(sql`with changed as (
      update ${questions} set is_active = ${!isRetired}, updated_at = now()
      where id = ${id} and version > 0 and is_active = ${isRetired} returning id, version
    ), noted as (
      insert into ${audit_events} (actor_id, subject, subject_id, action, detail)
      select ${actor}::uuid, 'QUESTION', id, ${action}, jsonb_build_object('version', version) from changed
    ) select version from ${questions} where id = ${id}`);
  const row = rows[0] as { version: number } | undefined;
  if (!row) return "unknown";
  return row.version === 0 ? "never-live" : "done";
}
