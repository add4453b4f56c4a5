import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Worths } from "../../domain/selection/answer-worth.ts";
import type { Answer } from "../../domain/selection/evidence.ts";
import {
  type Calibrated,
  type Calibration,
  type Counted,
  difficultyOf,
} from "../../domain/selection/question-difficulty.ts";
import type { Db } from "../client.ts";
import { answer_worths } from "../schema/answer-worths.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { countsFor } from "./counting.ts";
import { calibrationColumns } from "./question-pool.ts";

/** A round with a score, and what its question is believed to be. */
export type AssessedRound = {
  round_id: string;
  question_id: string;
  question: Calibration & { topics: string[] };
  score: number;
  duration_sec: number | null;
  /** Null: the interview had no limit, and none is held against the answer. */
  time_limit_sec: number | null;
  answered_at: number;
  interview: string;
  /** Null: it is not in anybody's skills yet. */
  counted: Counted | null;
};

const isAssessedOf = (userId: string) =>
  and(
    countsFor(userId),
    eq(interviews.status, "COMPLETED"),
    isNotNull(rounds.score),
    isNotNull(rounds.ended_at),
  );

/** The person's assessed rounds, oldest first; `uncounted`: only those that are not in their skills yet. */
export async function assessedRounds(
  db: Db,
  userId: string,
  { uncounted }: { uncounted: boolean },
): Promise<AssessedRound[]> {
  const rows = await db
    .select({
      round_id: rounds.id,
      question_id: rounds.question_id,
      question: { ...calibrationColumns, topics: questions.topics },
      score: rounds.score,
      duration_sec: rounds.duration_sec,
      time_limit_sec: sql<number | null>`case when ${interviews.config} ->> 'time_limit_min' is not null then
        (${questions.time_limit_min} * 60 * coalesce((${interviews.config} #>> '{accommodations,extra_time}')::float8, 1))::int end`,
      answered_at: rounds.ended_at,
      interview: rounds.interview_id,
      counted: rounds.calibration,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(questions, eq(questions.id, rounds.question_id))
    .where(and(isAssessedOf(userId), ...(uncounted ? [isNull(rounds.calibration)] : [])))
    .orderBy(asc(rounds.ended_at), asc(rounds.question_id));
  return rows.flatMap((row) =>
    row.score === null || row.answered_at === null
      ? []
      : [{ ...row, score: row.score, answered_at: row.answered_at.getTime() }],
  );
}

/** Every score with its question's topics and its instant in seconds, as one value: a plan looks at all of them. */
export const topicScores = (db: Db, userId: string) =>
  db
    .select({
      list: sql<
        [topics: string[], score: number, answered_at: number][] | null
      >`json_agg(json_build_array(${questions.topics}, ${rounds.score}, date_part('epoch', ${rounds.ended_at})))`,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(questions, eq(questions.id, rounds.question_id))
    .where(isAssessedOf(userId));

/** How many of their rounds have been counted, and how many have not. */
export const roundsCounted = (db: Db, userId: string) =>
  db
    .select({
      counted: sql<number>`count(${rounds.calibration})::int`,
      uncounted: sql<number>`(count(*) - count(${rounds.calibration}))::int`,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(isAssessedOf(userId));

/** The round as an answer: with what was believed when it was counted, else what is believed now. Hints cost points already. */
export function answerOf(round: AssessedRound, worths: Worths): Answer {
  const { question, counted, question_id, score, duration_sec, time_limit_sec, answered_at, interview } =
    round;
  return {
    question_id,
    topics: question.topics,
    format: question.format,
    score,
    hints_used: 0,
    duration_sec,
    time_limit_sec,
    answered_at,
    interview,
    difficulty: counted?.difficulty ?? difficultyOf(question),
    worth: counted?.worth ?? worths[question.format],
  };
}

/**
 * Counts a round once: its question's difficulty, the worth of its format and the mark on the round change together or not at
 * all. False: somebody else counted it, or changed what is believed of its question; look again.
 */
export async function countRound(
  db: Db,
  { round_id, question_id, question }: AssessedRound,
  { difficulty, worth }: Counted,
  { difficulty: learned, spread }: Calibrated,
): Promise<boolean> {
  const counted: Counted = { difficulty, worth };
  const { rows } = await db.execute(sql`
    with question as (
      update ${questions} set diff_mu = ${learned.mean}::float8, diff_var = ${learned.variance}::float8
      where id = ${question_id}
        and diff_mu is not distinct from ${question.diff_mu}::float8
        and diff_var is not distinct from ${question.diff_var}::float8
        and exists (select 1 from ${rounds} where id = ${round_id} and calibration is null)
      returning id
    ), worth as (
      insert into ${answer_worths} (format, expected, observed)
      select ${question.format}, ${spread.expected}::float8, ${spread.observed}::float8 from question
      on conflict (format) do update set
        expected = answer_worths.expected + excluded.expected,
        observed = answer_worths.observed + excluded.observed
      returning format
    )
    update ${rounds} set calibration = ${JSON.stringify(counted)}::jsonb
    where id = ${round_id} and exists (select 1 from question)
    returning id`);
  return rows.length > 0;
}
