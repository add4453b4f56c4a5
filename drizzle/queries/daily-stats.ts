import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { addDays, type CompletedInterview, dayStats, localDate, streakEnding } from "../../domain/stats.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_daily_stats } from "../schema/user-daily-stats.ts";

/** The day's row, counted anew from the interviews that ended on it; later days' streaks follow. Safe to repeat. */
export async function refreshDailyStats(
  db: Db,
  { userId, date, timeZone }: { userId: string; date: string; timeZone: string },
): Promise<void> {
  const [around, endings] = await db.batch([completedAround(db, userId, date), endingsOf(db, userId)]);
  const dates = new Set(
    endings.flatMap(({ ended_at }) => (ended_at ? [localDate(+ended_at, timeZone)] : [])),
  );
  const ofTheDay = around
    .flatMap((row): CompletedInterview[] => (row.ended_at ? [{ ...row, ended_at: +row.ended_at }] : []))
    .filter((interview) => localDate(interview.ended_at, timeZone) === date);
  const { avg_score, ...stats } = dayStats(ofTheDay);
  const values = {
    ...stats,
    avg_score: avg_score === null ? null : avg_score.toFixed(2),
    streak_days: streakEnding(date, dates),
  };
  const upsert = db
    .insert(user_daily_stats)
    .values({ user_id: userId, date, ...values })
    .onConflictDoUpdate({
      target: [user_daily_stats.user_id, user_daily_stats.date],
      set: { ...values, updated_at: sql`now()` },
    });
  const later = [...dates].filter((day) => day > date);
  await db.batch([upsert, ...later.map((day) => setStreak(db, userId, day, streakEnding(day, dates)))]);
}

/** Enough for any streak; a day holds a few interviews at most. */
const MAX_ENDINGS = 5000;

const isCompleted = (userId: string) =>
  and(eq(interviews.user_id, userId), eq(interviews.status, "COMPLETED"));

/** Any time zone's `date` lies within a day of the same date in UTC. */
function completedAround(db: Db, userId: string, date: string) {
  const overall = sql<number | null>`(${interview_feedback.report} #>> '{overall,value}')::int`;
  const topics = sql<string[]>`array(select distinct unnest(${questions.topics}) from ${rounds}
    join ${questions} on ${questions.id} = ${rounds.question_id} where ${rounds.interview_id} = ${interviews.id})`;
  return db
    .select({
      type: interviews.type,
      ended_at: interviews.ended_at,
      total_duration_sec: interviews.total_duration_sec,
      overall,
      topics,
    })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(
      and(
        isCompleted(userId),
        gte(interviews.ended_at, new Date(`${addDays(date, -1)}T00:00:00Z`)),
        lt(interviews.ended_at, new Date(`${addDays(date, 2)}T00:00:00Z`)),
      ),
    );
}

const endingsOf = (db: Db, userId: string) =>
  db
    .select({ ended_at: interviews.ended_at })
    .from(interviews)
    .where(isCompleted(userId))
    .orderBy(desc(interviews.ended_at))
    .limit(MAX_ENDINGS);

const setStreak = (db: Db, userId: string, date: string, streak_days: number) =>
  db
    .update(user_daily_stats)
    .set({ streak_days, updated_at: sql`now()` })
    .where(and(eq(user_daily_stats.user_id, userId), eq(user_daily_stats.date, date)));
