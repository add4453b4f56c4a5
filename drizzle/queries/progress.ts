import { type AnyColumn, and, desc, eq, gte, inArray, isNotNull, sql } from "drizzle-orm";
import type { ActiveDay } from "../../domain/progress/activity.ts";
import type {
  AskedQuestion,
  PastInterview,
  PastRound,
  PracticeHistory,
} from "../../domain/progress/history.ts";
import type { QuestionType } from "../../domain/question.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_daily_stats } from "../schema/user-daily-stats.ts";
import { countsFor } from "./counting.ts";

/** Whose phases are looked at. */
type Part = { type: QuestionType | null; since: Date | null };

/**
 * What a person has practised, from the beginning. Everything is read in one trip, and each list comes as one value: to hand
 * over a year row by row takes several times as long as to find it.
 */
export async function practiceHistory(db: Db, userId: string, part: Part): Promise<PracticeHistory> {
  const [[past], [asked], [active]] = await db.batch([
    pastInterviews(db, userId, part),
    askedQuestions(db, userId),
    activeDays(db, userId),
  ]);
  const known = past?.list ?? [];
  return {
    interviews: known.map(interviewIn).sort((a, b) => a.ended_at - b.ended_at),
    questions: (asked?.list ?? []).map(questionIn),
    days: (active?.list ?? []).map(dayIn),
    generated: known.some(([, , , , , , generated]) => generated),
  };
}

/** The days on which a person practised, the latest first, and whether the generator had a hand in them. */
export async function practiceDays(
  db: Db,
  userId: string,
): Promise<Pick<PracticeHistory, "days" | "generated">> {
  const [[active], [marked]] = await db.batch([activeDays(db, userId), generatedRow(db, userId)]);
  return { days: (active?.list ?? []).map(dayIn), generated: marked?.generated ?? false };
}

/** Whether the generator had a hand in what is known of a person. */
export async function hasGenerated(db: Db, userId: string): Promise<boolean> {
  const [marked] = await generatedRow(db, userId);
  return marked?.generated ?? false;
}

export const generatedRow = (db: Db, userId: string) =>
  db
    .select({ generated: sql<boolean>`coalesce(bool_or(${isGenerated}), false)` })
    .from(interviews)
    .where(countsFor(userId));

/** Instants are in seconds. */
type PackedInterview = [
  id: string,
  type: PastInterview["type"],
  status: PastInterview["status"],
  ended_at: number,
  total_duration_sec: number | null,
  overall: PastInterview["overall"],
  generated: boolean,
  rounds: PackedRound[] | null,
];
type PackedRound = [
  question_id: string,
  round_number: number,
  score: number | null,
  hints_used: number,
  ended_at: number,
  phase_sec: PastRound["phase_sec"],
];

function pastInterviews(db: Db, userId: string, { type, since }: Part) {
  const isPart = and(
    type ? eq(interviews.type, type) : sql`true`,
    since ? gte(interviews.ended_at, since) : undefined,
  );
  const finished = sql`(select json_agg(json_build_array(${rounds.question_id}, ${rounds.round_number}, ${rounds.score},
      ${rounds.hints_used}, ${secondsOf(rounds.ended_at)}, case when ${isPart} then ${rounds.phase_sec} end))
    from ${rounds}
    where ${rounds.interview_id} = ${interviews.id} and ${rounds.status} = 'COMPLETED' and ${rounds.ended_at} is not null)`;
  return db
    .select({
      list: sql<
        PackedInterview[] | null
      >`json_agg(json_build_array(${interviews.id}, ${interviews.type}, ${interviews.status}, ${secondsOf(interviews.ended_at)},
        ${interviews.total_duration_sec}, ${interview_feedback.overall}, ${isGenerated}, ${finished}))`,
    })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(isOver(userId));
}

const isOver = (userId: string) =>
  and(
    countsFor(userId),
    inArray(interviews.status, ["COMPLETED", "ABANDONED"]),
    isNotNull(interviews.ended_at),
  );

const secondsOf = (instant: AnyColumn) => sql`date_part('epoch', ${instant})`;

function interviewIn(packed: PackedInterview): PastInterview {
  const [id, type, status, ended_at, total_duration_sec, overall, , finished] = packed;
  const past = { id, type, status, ended_at: millisOf(ended_at), total_duration_sec, overall };
  return { ...past, rounds: (finished ?? []).map(roundIn) };
}

const roundIn = ([
  question_id,
  round_number,
  score,
  hints_used,
  ended_at,
  phase_sec,
]: PackedRound): PastRound => ({
  question_id,
  round_number,
  score,
  hints_used,
  ended_at: millisOf(ended_at),
  phase_sec,
});

const millisOf = (seconds: number): number => Math.floor(seconds * 1000);

type PackedQuestion = [
  id: string,
  title: string,
  type: AskedQuestion["type"],
  format: AskedQuestion["format"],
  topics: string[],
];

function askedQuestions(db: Db, userId: string) {
  const asked = db
    .select({ id: rounds.question_id })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(isOver(userId));
  return db
    .select({
      list: sql<
        PackedQuestion[] | null
      >`json_agg(json_build_array(${questions.id}, ${questions.title}, ${questions.type}, ${questions.format}, ${questions.topics}))`,
    })
    .from(questions)
    .where(inArray(questions.id, asked));
}

const questionIn = ([id, title, type, format, topics]: PackedQuestion): AskedQuestion => ({
  id,
  title,
  type,
  format,
  topics,
});

type PackedDay = [date: string, interviews: number, minutes: number];

const activeDays = (db: Db, userId: string) =>
  db
    .select({
      list: sql<
        PackedDay[] | null
      >`json_agg(json_build_array(${user_daily_stats.date}, ${user_daily_stats.interviews_completed}, ${user_daily_stats.time_spent_min})
        order by ${desc(user_daily_stats.date)})`,
    })
    .from(user_daily_stats)
    .where(eq(user_daily_stats.user_id, userId));

const dayIn = ([date, interviews, minutes]: PackedDay): ActiveDay => ({ date, interviews, minutes });

/** The generator marks the set-up of what it makes. */
export const isGenerated = sql<boolean>`coalesce((${interviews.config} ->> 'generated')::boolean, false)`;
