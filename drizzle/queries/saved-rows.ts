import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type {
  FeedbackRow,
  InterviewRow,
  MessageRow,
  ResponseRow,
  RoundRow,
  SavedRow,
  SubmissionRow,
} from "../../domain/room/effect.ts";
import type { Db } from "../client.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { rounds } from "../schema/rounds.ts";
import { scenario_responses } from "../schema/scenario-responses.ts";
import { storable } from "../storable.ts";

/**
 * Brings rows of a room to Postgres, in order, in one atomic round trip. Safe to repeat, and safe to repeat late:
 * an older row never takes back what a newer one said.
 */
export async function saveRows(db: Db, rows: SavedRow[]): Promise<void> {
  const [first, ...rest] = rows.map((row) => statement(db, storable(row)));
  if (first) await db.batch([first, ...rest]);
}

function statement(db: Db, row: SavedRow) {
  switch (row.table) {
    case "interviews":
      return updateInterview(db, row.values);
    case "rounds":
      return upsertRound(db, row.values);
    case "messages":
      return insertMessage(db, row.values);
    case "code_submissions":
      return upsertSubmission(db, row.values);
    case "scenario_responses":
      return upsertResponse(db, row.values);
    case "interview_feedback":
      return upsertFeedback(db, row.values);
    default:
      return row satisfies never;
  }
}

function updateInterview(db: Db, row: InterviewRow) {
  return db
    .update(interviews)
    .set({
      status: row.status,
      started_at: at(row.started_at),
      paused_at: at(row.paused_at),
      ended_at: at(row.ended_at),
      total_duration_sec: row.total_duration_sec,
      room_seq: row.room_seq,
      updated_at: sql`now()`,
    })
    .where(and(eq(interviews.id, row.id), lte(interviews.room_seq, row.room_seq)));
}

function upsertRound(db: Db, { evaluation, ...row }: RoundRow) {
  const judged = evaluation && {
    score: evaluation.score?.value ?? null,
    ai_feedback: evaluation.feedback,
    evaluation,
  };
  return db
    .insert(rounds)
    .values({ ...row, started_at: at(row.started_at), ended_at: at(row.ended_at), ...judged })
    .onConflictDoUpdate({
      target: rounds.id,
      set: {
        ...fresh(rounds.status, rounds.started_at, rounds.ended_at, rounds.duration_sec, rounds.why),
        hints_used: sql`greatest(${rounds.hints_used}, excluded.hints_used)`,
        ...(judged && fresh(rounds.score, rounds.ai_feedback, rounds.evaluation)),
      },
      setWhere: sql`${rounds.ended_at} is null or excluded.ended_at is not null`,
    });
}

function insertMessage(db: Db, row: MessageRow) {
  return db
    .insert(messages)
    .values({ ...row, created_at: new Date(row.created_at) })
    .onConflictDoNothing({ target: messages.id });
}

function upsertSubmission(db: Db, row: SubmissionRow) {
  const s = code_submissions;
  const done = !["PENDING", "RUNNING"].includes(row.status);
  return db
    .insert(s)
    .values({ ...row, created_at: new Date(row.created_at) })
    .onConflictDoUpdate({
      target: s.id,
      set: fresh(
        s.status,
        s.stdout,
        s.stderr,
        s.execution_time_ms,
        s.memory_used_kb,
        s.test_results,
        s.tests_passed,
        s.tests_total,
      ),
      setWhere: sql`${done} or ${s.status} in ('PENDING', 'RUNNING')`,
    });
}

/** Reasons and the verdict come after the choice; what is there is never taken back by an older row. */
function upsertResponse(db: Db, { evaluation, ...row }: ResponseRow) {
  const r = scenario_responses;
  const judged = evaluation && {
    is_correct: evaluation.is_correct,
    ai_evaluation: evaluation.ai_evaluation,
    score: evaluation.score,
  };
  return db
    .insert(r)
    .values({ ...row, ...judged, created_at: new Date(row.created_at) })
    .onConflictDoUpdate({
      target: r.id,
      set: {
        ...(judged && fresh(r.ai_evaluation, r.score)),
        user_explanation: sql`coalesce(excluded.user_explanation, ${r.user_explanation})`,
        is_correct: sql`coalesce(excluded.is_correct, ${r.is_correct})`,
      },
    });
}

function upsertFeedback(db: Db, { report, ...row }: FeedbackRow) {
  const f = interview_feedback;
  return db
    .insert(f)
    .values({
      ...row,
      generated_at: new Date(row.generated_at),
      overall_score: report.overall?.value ?? 0,
      technical_score: report.technical?.value ?? 0,
      communication_score: report.communication?.value ?? 0,
      problem_solving_score: report.problem_solving?.value ?? 0,
      strengths: report.strengths.map((claim) => claim.text),
      improvements: report.improvements.map((claim) => claim.text),
      detailed_feedback: report.detailed_feedback,
      study_topics: report.study_topics,
      report,
    })
    .onConflictDoUpdate({
      target: f.interview_id,
      set: {
        ...fresh(
          f.overall_score,
          f.technical_score,
          f.communication_score,
          f.problem_solving_score,
          f.strengths,
          f.improvements,
          f.detailed_feedback,
          f.study_topics,
          f.report,
          f.generated_at,
        ),
        transcript_url: sql`coalesce(excluded.transcript_url, ${f.transcript_url})`,
      },
      setWhere: sql`${f.generated_at} <= excluded.generated_at`,
    });
}

/** Each column set to the value of the row that was refused as a duplicate. */
const fresh = (...columns: PgColumn[]): Record<string, SQL> =>
  Object.fromEntries(columns.map(({ name }) => [name, sql`excluded.${sql.identifier(name)}`]));

const at = (millis: number | null) => (millis === null ? null : new Date(millis));
