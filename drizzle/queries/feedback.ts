import { and, eq, sql } from "drizzle-orm";
import type { Report } from "../../domain/feedback.ts";
import type { InterviewStatus } from "../../domain/interview.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { rounds } from "../schema/rounds.ts";

export type Feedback = {
  status: InterviewStatus;
  ended_at: Date | null;
  report: Report | null;
  rounds_done: number;
  rounds_total: number;
};

/** The report of one's own interview, or how far it has come; null when it is not one's own. */
export async function loadFeedback(db: Db, userId: string, interviewId: string): Promise<Feedback | null> {
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from ${rounds} where ${rounds.interview_id} = ${interviews.id} and ${condition})`;
  const rows = await db
    .select({
      status: interviews.status,
      ended_at: interviews.ended_at,
      report: interview_feedback.report,
      rounds_done: count(sql`${rounds.evaluation} is not null`),
      rounds_total: count(sql`true`),
    })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(and(eq(interviews.id, interviewId), eq(interviews.user_id, userId)));
  return rows[0] ?? null;
}
