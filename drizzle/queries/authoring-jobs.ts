import { and, eq, ne, sql } from "drizzle-orm";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import type { JobKind, JobRequest } from "../../domain/authoring/job.ts";
import type { Told } from "../../domain/authoring/said.ts";
import type { Job } from "../../domain/authoring/wire.ts";
import type { Db } from "../client.ts";
import { question_drafts } from "../schema/question-drafts.ts";
import { question_jobs } from "../schema/question-jobs.ts";
import { questions } from "../schema/questions.ts";
import { storable } from "../storable.ts";
import { keptFailure } from "./authoring/job-failure.ts";
import { liveContent } from "./authoring/live-content.ts";
import { selectJobs, shownJob } from "./authoring/shown-job.ts";

/** Jobs of one question at once. */
const MAX_RUNNING = 2;

type Started =
  /** `replaced`: older checks that this one makes pointless; their objects are to be told. */
  | { is: "started"; id: string; replaced: string[] }
  | { is: "unknown" }
  /** The draft is at another revision by now. */
  | { is: "changed" }
  | { is: "too-many" };

/** Notes a job that is to be begun. */
export async function startJob(
  db: Db,
  { questionId, request, by }: { questionId: string; request: JobRequest; by: string },
): Promise<Started> {
  const { kind, revision } = request;
  const now = await revisionOf(db, questionId);
  if (now === null) return { is: "unknown" };
  if (now !== revision) return { is: "changed" };
  const running = sql`question_id = ${questionId} and status = 'RUNNING'`;
  const endsOthers = kind === "PUBLISH_CHECK" ? sql`kind = 'PUBLISH_CHECK'` : sql`false`;
  // The lock on the question's row makes two that begin at once count one after the other.
  const [, ended, begun] = await db.batch([
    db.select({ id: questions.id }).from(questions).where(eq(questions.id, questionId)).for("update"),
    db.execute(sql`update ${question_jobs} set status = 'CANCELLED', finished_at = now(), updated_at = now()
      where ${running} and ${endsOthers} returning id`),
    db.execute(sql`insert into ${question_jobs} (question_id, kind, revision, request, started_by)
      select id, ${kind}, ${revision || null}::int, ${JSON.stringify(storable(request))}::jsonb, ${by}::uuid
      from ${questions} where id = ${questionId}
        and (select count(*) from ${question_jobs} where ${running}) < ${MAX_RUNNING}
      returning id`),
  ]);
  const id = begun.rows[0]?.id;
  if (typeof id !== "string") return { is: "too-many" };
  return { is: "started", id, replaced: ended.rows.map((row) => String(row.id)) };
}

/** 0: there is no draft, and the live version is what there is; null: there is no such question. */
async function revisionOf(db: Db, questionId: string): Promise<number | null> {
  const [row] = await db
    .select({ version: questions.version, revision: question_drafts.revision })
    .from(questions)
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .where(eq(questions.id, questionId));
  if (!row || (row.version === 0 && row.revision === null)) return null;
  return row.revision ?? 0;
}

/** A job as its question's editor sees it; null: this question has no such job. */
export async function findJob(
  db: Db,
  questionId: string,
  jobId: string,
): Promise<{ job: Job; updated_at: Date } | null> {
  const [row] = await selectJobs(db).where(
    and(eq(question_jobs.id, jobId), eq(question_jobs.question_id, questionId)),
  );
  return row ? { job: shownJob(row), updated_at: row.updated_at } : null;
}

/** False: it is not running any more. */
export async function cancelJob(db: Db, questionId: string, jobId: string): Promise<boolean> {
  const rows = await db
    .update(question_jobs)
    .set({ status: "CANCELLED", finished_at: sql`now()`, updated_at: sql`now()` })
    .where(and(isRunning(jobId), eq(question_jobs.question_id, questionId)))
    .returning({ id: question_jobs.id });
  return rows.length > 0;
}

/** A job as whoever carries it out needs it. */
export type JobToDo = {
  id: string;
  question_id: string;
  kind: JobKind;
  revision: number | null;
  request: unknown;
  started_by: string | null;
  created_at: number;
};

/** Null: there is nothing to do, since it is over or gone. */
export async function jobToDo(db: Db, jobId: string): Promise<JobToDo | null> {
  const [row] = await db.select().from(question_jobs).where(isRunning(jobId));
  if (!row) return null;
  const { id, question_id, kind, revision, request, started_by, created_at } = row;
  return { id, question_id, kind, revision, request, started_by, created_at: created_at.getTime() };
}

export type JobProgress = { steps_done: number; steps_total: number; result: unknown };

/** False: the job was cancelled meanwhile, and nobody waits for it any more. */
export async function saveJobProgress(db: Db, jobId: string, progress: JobProgress): Promise<boolean> {
  return await update(db, jobId, storable(progress));
}

/** `failure`: why it failed; null: it is done. */
export async function finishJob(
  db: Db,
  jobId: string,
  { failure, ...progress }: Partial<JobProgress> & { failure: Told | null },
): Promise<boolean> {
  const status = failure === null ? ("DONE" as const) : ("FAILED" as const);
  const ended = { status, failure: failure && keptFailure(failure), finished_at: sql`now()` };
  return await update(db, jobId, { ...storable(progress), ...ended });
}

async function update(db: Db, jobId: string, values: Record<string, unknown>): Promise<boolean> {
  const rows = await db
    .update(question_jobs)
    .set({ ...values, updated_at: sql`now()` })
    .where(isRunning(jobId))
    .returning({ id: question_jobs.id });
  return rows.length > 0;
}

const isRunning = (jobId: string) => and(eq(question_jobs.id, jobId), eq(question_jobs.status, "RUNNING"));

/** The state of a question that a job looks at; null: it is not there any more, or was changed since. */
export async function draftForJob(
  db: Db,
  { question_id, revision }: Pick<JobToDo, "question_id" | "revision">,
): Promise<Draft | null> {
  if (revision === null) {
    const live = await liveContent(db, question_id);
    return live && draftOf(live.content);
  }
  const [row] = await db
    .select({ content: question_drafts.content })
    .from(question_drafts)
    .where(and(eq(question_drafts.question_id, question_id), eq(question_drafts.revision, revision)));
  return row?.content ?? null;
}

/** Whether another question goes by this slug. */
export async function isSlugTaken(db: Db, slug: string, questionId: string): Promise<boolean> {
  const rows = await db
    .select({ id: questions.id })
    .from(questions)
    .where(and(eq(questions.slug, slug), ne(questions.id, questionId)));
  return rows.length > 0;
}
