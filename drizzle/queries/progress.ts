import { and, asc, count, desc, eq, gte, inArray, isNotNull, min, sql } from "drizzle-orm";
import type { PastInterview, PracticeHistory } from "../../domain/progress/history.ts";
import type { QuestionType } from "../../domain/question.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_daily_stats } from "../schema/user-daily-stats.ts";
import { countsFor } from "./counting.ts";

type Part = { type: QuestionType | null; since: Date | null };

/** What a person has practised: interviews and phases of the part that is looked at, everything else from the beginning. */
export async function practiceHistory(db: Db, userId: string, part: Part): Promise<PracticeHistory> {
  const [past, times, finished, asked, days, [whole]] = await db.batch([
    pastInterviews(db, userId, part),
    phaseSums(db, userId, part),
    finishedRounds(db, userId),
    askedQuestions(db, userId),
    activeDays(db, userId),
    wholeHistory(db, userId),
  ]);
  return {
    interviews: past.map((row): PastInterview => ({ ...row, ended_at: +(row.ended_at ?? 0) })),
    phases: times,
    rounds: finished.map((row) => ({ ...row, ended_at: +(row.ended_at ?? 0) })),
    questions: asked,
    days,
    first_ended_at: whole?.first ? +whole.first : null,
    generated: (whole?.generated ?? 0) > 0,
  };
}

const OVER = ["COMPLETED", "ABANDONED"] as const;

const isPart = (userId: string, { type, since }: Part) =>
  and(
    countsFor(userId),
    inArray(interviews.status, [...OVER]),
    isNotNull(interviews.ended_at),
    type ? eq(interviews.type, type) : undefined,
    since ? gte(interviews.ended_at, since) : undefined,
  );

const pastInterviews = (db: Db, userId: string, part: Part) =>
  db
    .select({
      id: interviews.id,
      type: interviews.type,
      status: interviews.status,
      ended_at: interviews.ended_at,
      total_duration_sec: interviews.total_duration_sec,
      overall: interview_feedback.overall,
    })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(isPart(userId, part))
    .orderBy(asc(interviews.ended_at));

function phaseSums(db: Db, userId: string, part: Part) {
  const phase = sql<string>`phase.key`;
  return db
    .select({
      type: questions.type,
      format: questions.format,
      phase: phase.as("phase_name"),
      seconds: sql<number>`round(sum(phase.value::numeric))::int`,
      questions: count(),
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(questions, eq(questions.id, rounds.question_id))
    .innerJoinLateral(sql`jsonb_each_text(coalesce(${rounds.phase_sec}, '{}')) as phase`, sql`true`)
    .where(isPart(userId, part))
    .groupBy(questions.type, questions.format, phase);
}

const finishedRounds = (db: Db, userId: string) =>
  db
    .select({
      interview_id: rounds.interview_id,
      round_number: rounds.round_number,
      question_id: rounds.question_id,
      score: rounds.score,
      hints_used: rounds.hints_used,
      ended_at: rounds.ended_at,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(
      and(
        countsFor(userId),
        eq(interviews.status, "COMPLETED"),
        eq(rounds.status, "COMPLETED"),
        isNotNull(rounds.ended_at),
      ),
    );

const askedQuestions = (db: Db, userId: string) =>
  db
    .selectDistinct({
      id: questions.id,
      title: questions.title,
      type: questions.type,
      topics: questions.topics,
    })
    .from(questions)
    .innerJoin(rounds, eq(rounds.question_id, questions.id))
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(countsFor(userId));

const activeDays = (db: Db, userId: string) =>
  db
    .select({
      date: user_daily_stats.date,
      interviews: user_daily_stats.interviews_completed,
      minutes: user_daily_stats.time_spent_min,
    })
    .from(user_daily_stats)
    .where(eq(user_daily_stats.user_id, userId))
    .orderBy(desc(user_daily_stats.date));

/** Since when, and whether the generator had a hand in it: it marks the set-up of what it makes. */
const wholeHistory = (db: Db, userId: string) =>
  db
    .select({
      first: min(interviews.ended_at),
      generated: sql<number>`count(*) filter (where ${isGenerated})::int`,
    })
    .from(interviews)
    .where(countsFor(userId));

export const isGenerated = sql<boolean>`coalesce((${interviews.config} ->> 'generated')::boolean, false)`;
