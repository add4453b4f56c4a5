import { and, eq } from "drizzle-orm";
import type { Report } from "../../domain/feedback.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";

/** The report of one's own interview; null while there is none. */
export async function loadReport(db: Db, userId: string, interviewId: string): Promise<Report | null> {
  const rows = await db
    .select({ report: interview_feedback.report })
    .from(interview_feedback)
    .innerJoin(interviews, eq(interviews.id, interview_feedback.interview_id))
    .where(and(eq(interviews.id, interviewId), eq(interviews.user_id, userId)));
  return rows[0]?.report ?? null;
}
