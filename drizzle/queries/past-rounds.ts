import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Correction, RoundEvaluation } from "../../domain/feedback.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { rounds } from "../schema/rounds.ts";
import { isNoTrial } from "./counting.ts";

/** A graded round on a question whose record is kept. Says nothing of whose it is. */
export type PastRound = {
  round_id: string;
  interview_id: string;
  /** ISO 8601. */
  ended_at: string;
  version: number | null;
  transcript_url: string;
  evaluation: RoundEvaluation | null;
};

/** The last graded rounds on a question, newest first; trials and made-up histories are left out. */
export async function pastRounds(db: Db, questionId: string, limit: number): Promise<PastRound[]> {
  const rows = await db
    .select({
      round_id: rounds.id,
      interview_id: rounds.interview_id,
      ended_at: rounds.ended_at,
      version: rounds.question_version,
      transcript_url: interview_feedback.transcript_url,
      evaluation: rounds.evaluation,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(
      and(
        eq(rounds.question_id, questionId),
        eq(rounds.status, "COMPLETED"),
        isNoTrial,
        isNotNull(rounds.evaluation),
        isNotNull(interview_feedback.transcript_url),
      ),
    )
    .orderBy(desc(rounds.ended_at))
    .limit(limit);
  return rows.flatMap(({ ended_at, transcript_url, ...row }) =>
    transcript_url ? [{ ...row, transcript_url, ended_at: (ended_at ?? new Date(0)).toISOString() }] : [],
  );
}

/** The interviews that rounds belong to, by round. */
export async function interviewsOfRounds(db: Db, roundIds: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ round_id: rounds.id, interview_id: rounds.interview_id })
    .from(rounds)
    .where(inArray(rounds.id, roundIds));
  return new Map(rows.map(({ round_id, interview_id }) => [round_id, interview_id]));
}

/** Notes a correction in the report of an interview whose room was put away; a second time it changes nothing. */
export async function addCorrection(db: Db, interviewId: string, correction: Correction): Promise<void> {
  const corrections = sql`coalesce(${interview_feedback.report} -> 'corrections', '[]'::jsonb)`;
  const same = JSON.stringify([
    { version: correction.version, evaluation: { round_id: correction.evaluation.round_id } },
  ]);
  await db
    .update(interview_feedback)
    .set({
      report: sql`jsonb_set(${interview_feedback.report}, '{corrections}', ${corrections} || ${JSON.stringify([correction])}::jsonb)`,
    })
    .where(and(eq(interview_feedback.interview_id, interviewId), sql`not ${corrections} @> ${same}::jsonb`));
}
