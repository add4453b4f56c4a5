import { and, desc, eq, getTableColumns, gt, isNull, or, sql } from "drizzle-orm";
import type { InterviewConfig, InterviewStatus, InterviewSummary } from "../../domain/interview.ts";
import type { Difficulty, QuestionType } from "../../domain/question.ts";
import type { PastResult } from "../../domain/selection/difficulty.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { users } from "../schema/users.ts";
import { storable } from "../storable.ts";
import { countsFor } from "./counting.ts";

export type NewInterviewRow = { type: QuestionType; difficulty: Difficulty; config: InterviewConfig };

export async function createInterview(db: Db, userId: string, row: NewInterviewRow): Promise<string> {
  const [created] = await db
    .insert(interviews)
    .values({ user_id: userId, ...storable(row) })
    .returning({ id: interviews.id });
  if (!created) throw new Error("the interview was not inserted");
  return created.id;
}

export type InterviewForRoom = {
  user_id: string;
  user_name: string;
  status: InterviewStatus;
  type: QuestionType;
  difficulty: Difficulty;
  config: InterviewConfig;
  created_at: Date;
};

/** What a room begins from. The room compares `user_id` with who is at the door. */
export async function loadInterviewForRoom(db: Db, interviewId: string): Promise<InterviewForRoom | null> {
  const { user_id, status, type, difficulty, config, created_at } = getTableColumns(interviews);
  const rows = await db
    .select({ user_id, user_name: users.name, status, type, difficulty, config, created_at })
    .from(interviews)
    .innerJoin(users, eq(users.id, interviews.user_id))
    .where(eq(interviews.id, interviewId));
  return rows[0] ?? null;
}

/** The person's interviews in whose rooms a socket may be open: those that are not over, and those that ended lately. */
export async function openInterviews(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .select({ id: interviews.id })
    .from(interviews)
    .where(
      and(
        eq(interviews.user_id, userId),
        or(isNull(interviews.ended_at), gt(interviews.ended_at, sql`now() - interval '1 day'`)),
      ),
    )
    .orderBy(desc(interviews.created_at))
    .limit(50);
  return rows.map(({ id }) => id);
}

export async function getInterview(db: Db, userId: string, id: string): Promise<InterviewSummary | null> {
  const rows = await selectSummary(db).where(and(eq(interviews.id, id), eq(interviews.user_id, userId)));
  return rows[0] ? summary(rows[0]) : null;
}

/** The person's last results, newest first: what the starting level follows from. */
export async function recentResults(db: Db, userId: string, type: QuestionType): Promise<PastResult[]> {
  return db
    .select({
      difficulty: interviews.difficulty,
      overall: sql<number | null>`(${interview_feedback.overall} ->> 'value')::int`,
    })
    .from(interviews)
    .innerJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(and(countsFor(userId), eq(interviews.type, type)))
    .orderBy(desc(interviews.created_at))
    .limit(10);
}

/** Beside the columns of an interview those that lists show; for a query that joins its report. */
export const summaryColumns = {
  ...getTableColumns(interviews),
  rounds: sql<InterviewSummary["rounds"]>`(select coalesce(json_agg(json_build_object(
      'round_number', ${rounds.round_number}, 'question_title', ${questions.title},
      'difficulty', ${questions.difficulty}, 'status', ${rounds.status},
      'score', case when ${interviews.status} in ('COMPLETED', 'ABANDONED') then ${rounds.score} end) order by ${rounds.round_number}), '[]')
    from ${rounds} join ${questions} on ${questions.id} = ${rounds.question_id}
    where ${rounds.interview_id} = ${interviews.id})`,
  overall: interview_feedback.overall,
  feedback_id: interview_feedback.id,
};

const selectSummary = (db: Db) =>
  db
    .select(summaryColumns)
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id));

export type SummaryRow = Awaited<ReturnType<typeof selectSummary>>[number];

export const summary = (row: SummaryRow): InterviewSummary => ({
  id: row.id,
  type: row.type,
  difficulty: row.difficulty,
  status: row.status,
  config: row.config,
  created_at: row.created_at.toISOString(),
  started_at: row.started_at?.toISOString() ?? null,
  ended_at: row.ended_at?.toISOString() ?? null,
  total_duration_sec: row.total_duration_sec,
  rounds: row.rounds,
  overall: row.overall,
  report: row.feedback_id ? "ready" : row.status === "COMPLETED" ? "writing" : "none",
});
