import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { AuditAction } from "../../domain/audit.ts";
import type { CandidateReportKind, CandidateReportStatus } from "../../domain/authoring/candidate-report.ts";
import type { OwnReport, ReportLine } from "../../domain/question-health/candidate-reports.ts";
import type { Db } from "../client.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interviews } from "../schema/interviews.ts";
import { question_reports } from "../schema/question-reports.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { storable } from "../storable.ts";
import { auditEvent } from "./authoring/audit.ts";

export type NewReport = {
  interview_id: string;
  round_id: string;
  kind: CandidateReportKind;
  note: string | null;
};

/** Takes what the person says of a round of their own. Null: it is no round of that interview, or was said before. */
export async function addReport(db: Db, userId: string, report: NewReport): Promise<OwnReport | null> {
  const { interview_id, round_id, kind, note } = storable(report);
  const { rows } = await db.execute(sql`
    insert into ${question_reports} (question_id, user_id, round_id, version, kind, note)
    select ${rounds.question_id}, ${userId}::uuid, ${rounds.id}, ${rounds.question_version}, ${kind}, ${note}
    from ${rounds} join ${interviews} on ${interviews.id} = ${rounds.interview_id}
    where ${rounds.id} = ${round_id} and ${interviews.id} = ${interview_id} and ${interviews.user_id} = ${userId}
    on conflict do nothing
    returning id`);
  if (rows.length === 0) return null;
  const own = await ownReports(db, userId, interview_id);
  return own.find((one) => one.round_id === round_id && one.kind === kind) ?? null;
}

/** What the person said of an interview of theirs, and what became of it. */
export async function ownReports(db: Db, userId: string, interviewId: string): Promise<OwnReport[]> {
  const rows = await db
    .select({
      id: question_reports.id,
      round_id: question_reports.round_id,
      kind: question_reports.kind,
      note: question_reports.note,
      status: question_reports.status,
      answer: question_reports.answer,
      created_at: question_reports.created_at,
      triaged_at: question_reports.triaged_at,
    })
    .from(question_reports)
    .innerJoin(rounds, eq(rounds.id, question_reports.round_id))
    .where(and(eq(question_reports.user_id, userId), eq(rounds.interview_id, interviewId)))
    .orderBy(asc(question_reports.created_at));
  return rows.map((row) => ({ ...row, ...instants(row) }));
}

const instants = ({ created_at, triaged_at }: { created_at: Date; triaged_at: Date | null }) => ({
  created_at: created_at.toISOString(),
  triaged_at: triaged_at?.toISOString() ?? null,
});

/** Whether the round is one of the person's interview, as far as it was saved. */
export async function hasRound(
  db: Db,
  userId: string,
  { interview_id, round_id }: Pick<NewReport, "interview_id" | "round_id">,
): Promise<boolean> {
  const rows = await db
    .select({ id: rounds.id })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(and(eq(rounds.id, round_id), eq(interviews.id, interview_id), eq(interviews.user_id, userId)));
  return rows.length > 0;
}

/** A place in the list. The instant is text, since a Date would lose its microseconds. */
export type ReportPosition = { created_at: string; id: string };
export type ReportListing = {
  status?: CandidateReportStatus | undefined;
  kind?: CandidateReportKind | undefined;
  questionId?: string | undefined;
  after?: ReportPosition | undefined;
  limit: number;
};
export type ReportPage = {
  reports: ReportLine[];
  next: ReportPosition | null;
  /** By status, whatever is listed. */
  counts: Record<CandidateReportStatus, number>;
};

/** What candidates said, newest first. Who said it is no part of it: nothing in the triage depends on it. */
export async function listReports(db: Db, listing: ReportListing): Promise<ReportPage> {
  const { status, kind, questionId, after, limit } = listing;
  const { id, created_at } = question_reports;
  const [rows, counted] = await db.batch([
    db
      .select({
        ...reportColumns,
        created_at,
        triaged_at: question_reports.triaged_at,
        position: sql<string>`${created_at}::text`,
      })
      .from(question_reports)
      .innerJoin(questions, eq(questions.id, question_reports.question_id))
      .innerJoin(rounds, eq(rounds.id, question_reports.round_id))
      .where(
        and(
          status && eq(question_reports.status, status),
          kind && eq(question_reports.kind, kind),
          questionId ? eq(question_reports.question_id, questionId) : undefined,
          after && sql`(${created_at}, ${id}) < (${after.created_at}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(desc(created_at), desc(id))
      .limit(limit + 1),
    db
      .select({ status: question_reports.status, count: sql<number>`count(*)::int` })
      .from(question_reports)
      .groupBy(question_reports.status),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const countOf = (wanted: CandidateReportStatus) => counted.find((row) => row.status === wanted)?.count ?? 0;
  return {
    reports: page.map(({ position: _, ...row }) => ({ ...row, ...instants(row) })),
    next: rows.length > limit && last ? { created_at: last.position, id: last.id } : null,
    counts: { OPEN: countOf("OPEN"), RESOLVED: countOf("RESOLVED"), DISMISSED: countOf("DISMISSED") },
  };
}

/** Beside the report what helps to judge it: the round's last submission and its score. */
const lastSubmission = sql<ReportLine["submission"]>`(select json_build_object(
    'language', ${code_submissions.language}, 'status', ${code_submissions.status},
    'tests_passed', ${code_submissions.tests_passed}, 'tests_total', ${code_submissions.tests_total})
  from ${code_submissions}
  where ${code_submissions.round_id} = ${rounds.id} and ${code_submissions.submission_type} = 'SUBMIT'
  order by ${code_submissions.created_at} desc limit 1)`;

const reportColumns = {
  id: question_reports.id,
  question: {
    id: questions.id,
    title: questions.title,
    type: questions.type,
    format: questions.format,
    difficulty: questions.difficulty,
    /** The live one. */
    version: questions.version,
  },
  /** The candidate's. */
  version: question_reports.version,
  kind: question_reports.kind,
  note: question_reports.note,
  status: question_reports.status,
  answer: question_reports.answer,
  triaged_by: sql<string | null>`(select triager.name from users triager
    where triager.id = ${question_reports.triaged_by})`,
  score: rounds.score,
  submission: lastSubmission,
};

export type Triage = { status: CandidateReportStatus; answer: string | null; by: string };

/** Says what became of a report, which the candidate reads, or opens it again. False: there is no such report. */
export async function triageReport(db: Db, id: string, triage: Triage): Promise<boolean> {
  const { status, answer, by } = storable(triage);
  const isOpen = status === "OPEN";
  const found = await db
    .select({
      question_id: question_reports.question_id,
      kind: question_reports.kind,
      was: question_reports.status,
    })
    .from(question_reports)
    .where(eq(question_reports.id, id));
  const [report] = found;
  if (!report) return false;
  if (isOpen && report.was === "OPEN") return true;
  await db.batch([
    db
      .update(question_reports)
      .set(
        isOpen
          ? { status, answer: null, triaged_by: null, triaged_at: null }
          : { status, answer, triaged_by: by, triaged_at: sql`now()` },
      )
      .where(eq(question_reports.id, id)),
    auditEvent(db, {
      actor: by,
      action: ACTIONS[status],
      subject_id: report.question_id,
      detail: { report_id: id, kind: report.kind },
    }),
  ]);
  return true;
}

const ACTIONS = {
  OPEN: "report.reopened",
  RESOLVED: "report.resolved",
  DISMISSED: "report.dismissed",
} as const satisfies Record<CandidateReportStatus, AuditAction>;
