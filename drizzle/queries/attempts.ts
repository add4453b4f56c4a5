import { and, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { Attempt } from "../../domain/progress/comparison.ts";
import type { Db } from "../client.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { countsFor } from "./counting.ts";
import { isGenerated } from "./progress.ts";

/** Those of the rounds that the person finished in interviews of their own, in the order asked for. */
export async function loadAttempts(db: Db, userId: string, roundIds: readonly string[]): Promise<Attempt[]> {
  const wanted = [...roundIds];
  const isOwn = and(
    inArray(rounds.id, wanted),
    countsFor(userId),
    eq(interviews.status, "COMPLETED"),
    eq(rounds.status, "COMPLETED"),
  );
  const [found, submissions] = await db.batch([
    db
      .select({
        round_id: rounds.id,
        interview_id: rounds.interview_id,
        round_number: rounds.round_number,
        ended_at: rounds.ended_at,
        evaluation: rounds.evaluation,
        generated: isGenerated,
        question: {
          id: questions.id,
          title: questions.title,
          type: questions.type,
          format: questions.format,
          difficulty: questions.difficulty,
          topics: questions.topics,
        },
      })
      .from(rounds)
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .innerJoin(questions, eq(questions.id, rounds.question_id))
      .where(isOwn),
    db
      .select({
        id: code_submissions.id,
        round_id: code_submissions.round_id,
        language: code_submissions.language,
        text: code_submissions.code,
      })
      .from(code_submissions)
      .innerJoin(rounds, eq(rounds.id, code_submissions.round_id))
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(isOwn)
      .orderBy(desc(code_submissions.created_at)),
  ]);
  const attempts = found.map(({ evaluation, ended_at, ...row }): Attempt => {
    const own = submissions.filter((submission) => submission.round_id === row.round_id);
    const counted = own.find(({ id }) => id === evaluation?.facts.best_run_id) ?? own[0];
    return {
      ...row,
      ended_at: (ended_at ?? new Date(0)).toISOString(),
      graded: evaluation && {
        score: evaluation.score,
        dimensions: evaluation.dimensions.map(({ dimension, score, reason }) => ({
          dimension,
          score,
          reason,
        })),
        facts: evaluation.facts,
        strengths: evaluation.strengths.map(({ text }) => text),
        improvements: evaluation.improvements.map(({ text }) => text),
        feedback: evaluation.feedback,
      },
      code: counted ? { language: counted.language, text: counted.text } : null,
    };
  });
  return wanted.flatMap((id) => attempts.find(({ round_id }) => round_id === id) ?? []);
}

/** A finished round that another one can be compared with. */
export type OtherAttempt = {
  round_id: string;
  question_title: string;
  ended_at: string;
  score: number | null;
  same_question: boolean;
};

/** The person's other rounds on the same question, and the latest of the same format and level. */
export async function otherAttempts(
  db: Db,
  userId: string,
  of: Pick<Attempt, "round_id" | "question">,
): Promise<OtherAttempt[]> {
  const same = sql<boolean>`${questions.id} = ${of.question.id}`;
  const rows = await db
    .select({
      round_id: rounds.id,
      question_title: questions.title,
      ended_at: rounds.ended_at,
      score: rounds.score,
      same_question: same,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(questions, eq(questions.id, rounds.question_id))
    .where(
      and(
        countsFor(userId),
        eq(interviews.status, "COMPLETED"),
        eq(rounds.status, "COMPLETED"),
        eq(questions.type, of.question.type),
        eq(questions.format, of.question.format),
        eq(questions.difficulty, of.question.difficulty),
        ne(rounds.id, of.round_id),
        isNotNull(rounds.score),
      ),
    )
    .orderBy(desc(same), desc(rounds.ended_at))
    .limit(MAX_OTHERS);
  return rows.map((row) => ({ ...row, ended_at: (row.ended_at ?? new Date(0)).toISOString() }));
}
const MAX_OTHERS = 20;

/** A graded round whose question was answered before, with the attempt before it: both can be compared. */
export type EarlierAttempt = {
  interview_id: string;
  round_id: string;
  round_number: number;
  question_title: string;
  earlier_round_id: string;
};

/** Those of some interviews, in their order. */
export async function earlierAttempts(
  db: Db,
  userId: string,
  interviewIds: readonly string[],
): Promise<EarlierAttempt[]> {
  if (interviewIds.length === 0) return [];
  const attempts = db
    .select({
      interview_id: rounds.interview_id,
      round_id: sql<string>`${rounds.id}`.as("round_id"),
      round_number: rounds.round_number,
      question_id: rounds.question_id,
      earlier_round_id:
        sql<string>`lag(${rounds.id}) over (partition by ${rounds.question_id} order by ${rounds.ended_at}, ${rounds.id})`.as(
          "earlier_round_id",
        ),
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(
      and(
        countsFor(userId),
        eq(interviews.status, "COMPLETED"),
        eq(rounds.status, "COMPLETED"),
        isNotNull(rounds.score),
      ),
    )
    .as("attempts");
  return db
    .select({
      interview_id: attempts.interview_id,
      round_id: attempts.round_id,
      round_number: attempts.round_number,
      question_title: questions.title,
      earlier_round_id: attempts.earlier_round_id,
    })
    .from(attempts)
    .innerJoin(questions, eq(questions.id, attempts.question_id))
    .where(and(inArray(attempts.interview_id, [...interviewIds]), isNotNull(attempts.earlier_round_id)))
    .orderBy(attempts.round_number);
}
