import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";

export async function pingDatabase(db: Db): Promise<void> {
  await db.execute(sql`select 1`);
}

/** Interviews that ended more than `minutes` ago and still have no report. */
export async function countReportsOverdue(db: Db, minutes: number): Promise<number> {
  const rows = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(
      and(
        eq(interviews.status, "COMPLETED"),
        isNull(interview_feedback.id),
        sql`${interviews.ended_at} < now() - make_interval(mins => ${minutes})`,
      ),
    );
  return rows[0]?.count ?? 0;
}
