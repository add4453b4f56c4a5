import { and, desc, eq, inArray, notInArray, sql } from "drizzle-orm";
import { localDays } from "../../domain/calendar.ts";
import { type DayStats, dayStats, streakEnding } from "../../domain/stats.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_daily_stats } from "../schema/user-daily-stats.ts";
import { countsFor } from "./counting.ts";

type Day = {
  userId: string;
  date: string;
  /** For interviews that name no time zone of their own. */
  timeZone: string;
};

/**
 * The day's row, counted anew from the interviews that ended on it; later days' streaks follow. An interview belongs to the
 * day of its own time zone, so that it counts once however often its candidate travels. Safe to repeat, in any order.
 */
export async function refreshDailyStats(db: Db, { userId, date, timeZone }: Day): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const counted = await endingsOf(db, userId);
    const dates = new Set(counted.map((ending) => dateOf(ending, timeZone)));
    const ofTheDay = counted.filter((ending) => dateOf(ending, timeZone) === date);
    const figures = await figuresOf(db, userId, ofTheDay);
    const later = [...dates].filter((day) => day > date);
    const [, seen, again] = await db.batch([
      figures.length > 0
        ? write(db, userId, date, dayStats(figures), streakEnding(date, dates))
        : db.delete(user_daily_stats).where(isDay(userId, date)),
      endingsOf(db, userId),
      figuresOf(db, userId, ofTheDay),
      ...later.map((day) => setStreak(db, userId, day, streakEnding(day, dates))),
    ]);
    // Two interviews that end at once are counted by two rooms: whoever writes last looks once more, also at scores and topics,
    // which come after the ending. The other one's may be newer than what was written over them.
    if (isSame(counted, seen) && isSame(figures, again)) return;
  }
  throw new Error(RESTLESS);
}
const MAX_TRIES = 6;
const RESTLESS = "the interviews of this person changed at every try to count them";

/** Every day anew, and no day that has no interview. */
export async function rebuildDailyStats(db: Db, userId: string, timeZone = "UTC"): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const endings = await endingsOf(db, userId);
    const dates = new Set(endings.map((ending) => dateOf(ending, timeZone)));
    const figures = await figuresOf(db, userId, endings);
    const ofDay = (day: string) => figures.filter((one) => dateOf(one, timeZone) === day);
    const kept = [...dates];
    const [, seen, again] = await db.batch([
      db
        .delete(user_daily_stats)
        .where(
          and(
            eq(user_daily_stats.user_id, userId),
            kept.length > 0 ? notInArray(user_daily_stats.date, kept) : undefined,
          ),
        ),
      endingsOf(db, userId),
      figuresOf(db, userId, endings),
      ...kept.map((day) => write(db, userId, day, dayStats(ofDay(day)), streakEnding(day, dates))),
    ]);
    if (isSame(endings, seen) && isSame(figures, again)) return;
  }
  throw new Error(RESTLESS);
}

type Ending = { id: string; ended_at: Date | null; time_zone: string | null };

const dateOf = (one: { ended_at: Date | number | null; time_zone: string | null }, fallback: string) =>
  localDays(one.time_zone ?? fallback)(+(one.ended_at ?? 0));

const isSame = (before: readonly object[], now: readonly object[]): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/** Enough for any streak; a day holds a few interviews at most. */
const MAX_ENDINGS = 5000;

const timeZoneOf = sql<string | null>`${interviews.config} ->> 'time_zone'`;

const endingsOf = (db: Db, userId: string) =>
  db
    .select({ id: interviews.id, ended_at: interviews.ended_at, time_zone: timeZoneOf })
    .from(interviews)
    .where(isCompleted(userId))
    .orderBy(desc(interviews.ended_at), interviews.id)
    .limit(MAX_ENDINGS);

const isCompleted = (userId: string) =>
  and(countsFor(userId), eq(interviews.status, "COMPLETED"), sql`${interviews.ended_at} is not null`);

/** Topics are those of the questions that were worked on; one that was skipped was not practised. */
function figuresOf(db: Db, userId: string, endings: readonly Ending[]) {
  const topics = sql<string[]>`array(select distinct unnest(${questions.topics}) as topic from ${rounds}
    join ${questions} on ${questions.id} = ${rounds.question_id}
    where ${rounds.interview_id} = ${interviews.id} and ${rounds.status} in ('IN_PROGRESS', 'COMPLETED') order by topic)`;
  const ids = endings.map(({ id }) => id);
  return db
    .select({
      type: interviews.type,
      ended_at: interviews.ended_at,
      time_zone: timeZoneOf,
      total_duration_sec: interviews.total_duration_sec,
      overall: sql<number | null>`(${interview_feedback.overall} ->> 'value')::int`,
      topics,
    })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(and(isCompleted(userId), inArray(interviews.id, ids)))
    .orderBy(interviews.id);
}

function write(db: Db, userId: string, date: string, { avg_score, ...stats }: DayStats, streak_days: number) {
  const values = { ...stats, avg_score: avg_score === null ? null : avg_score.toFixed(2), streak_days };
  return db
    .insert(user_daily_stats)
    .values({ user_id: userId, date, ...values })
    .onConflictDoUpdate({
      target: [user_daily_stats.user_id, user_daily_stats.date],
      set: { ...values, updated_at: sql`now()` },
    });
}

const setStreak = (db: Db, userId: string, date: string, streak_days: number) =>
  db.update(user_daily_stats).set({ streak_days, updated_at: sql`now()` }).where(isDay(userId, date));

const isDay = (userId: string, date: string) =>
  and(eq(user_daily_stats.user_id, userId), eq(user_daily_stats.date, date));
