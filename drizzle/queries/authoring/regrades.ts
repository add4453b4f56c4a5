import { and, eq, sql } from "drizzle-orm";
import type { KeptRegrade, RegradeResult } from "../../../domain/authoring/regrade-job.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_jobs } from "../../schema/question-jobs.ts";

/** A regrade that is done, whole; null: there is none of this id on this question, or it is not done. */
export async function finishedRegrade(
  db: Db,
  questionId: string,
  jobId: string,
): Promise<KeptRegrade | null> {
  const rows = await db
    .select({ result: question_jobs.result })
    .from(question_jobs)
    .where(
      and(
        eq(question_jobs.id, jobId),
        eq(question_jobs.question_id, questionId),
        eq(question_jobs.kind, "REGRADE"),
        eq(question_jobs.status, "DONE"),
      ),
    );
  return (rows[0]?.result as KeptRegrade | undefined) ?? null;
}

type Applied = NonNullable<RegradeResult["applied"]>;

/** Notes that the candidates were told, and by whom; false: it was noted already. What nobody has to be told any more is not kept. */
export async function noteApplied(
  db: Db,
  { questionId, jobId, by, applied }: { questionId: string; jobId: string; by: string; applied: Applied },
): Promise<boolean> {
  const { version, rounds } = applied;
  const { rows } = await db.execute(sql`with told as (
      update ${question_jobs} set result = result - 'evaluations'
        || jsonb_build_object('applied', ${JSON.stringify(applied)}::jsonb)
      where id = ${jobId} and coalesce(result -> 'applied', 'null'::jsonb) = 'null'::jsonb returning id
    ), noted as (
      insert into ${audit_events} (actor_id, subject, subject_id, action, detail)
      select ${by}::uuid, 'QUESTION', ${questionId}::uuid, 'question.regraded',
        ${JSON.stringify({ version, rounds })}::jsonb from told
    ) select id from told`);
  return rows.length > 0;
}
