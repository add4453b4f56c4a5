import { and, count, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { erasures } from "../schema/erasures.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { rounds } from "../schema/rounds.ts";

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

/** Enough to tell by, and found by their index however many interviews there are. */
const LATEST_INTERVIEWS = 100;
const LONGEST_HOURS = 6;

/** Turns that a configured model was asked for since then, and those of them that the built-in interviewer carried; in the latest interviews. */
export async function turnsOfModels(
  db: Db,
  { since }: { since: Date },
): Promise<{ turns: number; failed_over: number }> {
  const latest = db
    .select({ id: interviews.id })
    .from(interviews)
    .where(gte(interviews.created_at, new Date(+since - LONGEST_HOURS * 3_600_000)))
    .orderBy(desc(interviews.created_at))
    .limit(LATEST_INTERVIEWS)
    .as("latest");
  const failedOver = sql`${messages.metadata} ->> 'failed_over' = 'true'`;
  const asked = sql`(${failedOver} or ${messages.metadata} ->> 'model' not like 'built-in%')`;
  const [row] = await db
    .select({
      turns: sql<number>`(count(*) filter (where ${asked}))::int`,
      failed_over: sql<number>`(count(*) filter (where ${failedOver}))::int`,
    })
    .from(latest)
    .innerJoin(rounds, eq(rounds.interview_id, latest.id))
    .innerJoin(messages, and(eq(messages.round_id, rounds.id), gte(messages.created_at, since)));
  return row ?? { turns: 0, failed_over: 0 };
}

/** What is still to be removed outside Postgres, and since when the oldest of it waits. */
export async function erasuresWaiting(db: Db): Promise<{ waiting: number; oldest_at: string | null }> {
  const [row] = await db
    .select({ waiting: count(), oldest: sql<string | null>`min(${erasures.created_at})` })
    .from(erasures);
  return { waiting: row?.waiting ?? 0, oldest_at: row?.oldest ? new Date(row.oldest).toISOString() : null };
}
