import { eq, getTableColumns, sql } from "drizzle-orm";
import type { Job } from "../../../domain/authoring/wire.ts";
import type { Db } from "../../client.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { users } from "../../schema/users.ts";
import { shownFailure } from "./job-failure.ts";

const columns = {
  ...getTableColumns(question_jobs),
  /** Grades that a regrade keeps for the candidates' reports are nobody else's to read. */
  result: sql<unknown>`${question_jobs.result} - 'evaluations'`,
  started_by: users.name,
};

/** Jobs with who began them, as rows for `shownJob`. */
export const selectJobs = (db: Db) =>
  db.select(columns).from(question_jobs).leftJoin(users, eq(users.id, question_jobs.started_by)).$dynamic();

/** The newest of each kind; to be ordered by kind. Cases that were worked out may come to megabytes: their own job has them. */
export const selectNewestJobs = (db: Db) =>
  db
    .selectDistinctOn([question_jobs.kind], { ...columns, result: sql<unknown>`${columns.result} - 'cases'` })
    .from(question_jobs)
    .leftJoin(users, eq(users.id, question_jobs.started_by))
    .$dynamic();

type JobRow = Awaited<ReturnType<typeof selectJobs>>[number];

/** A job as its question's editors see it. */
export const shownJob = (row: JobRow): Job => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  revision: row.revision,
  steps_done: row.steps_done,
  steps_total: row.steps_total,
  result: row.result,
  ...shownFailure(row.failure),
  started_by: row.started_by,
  created_at: row.created_at.toISOString(),
  finished_at: row.finished_at?.toISOString() ?? null,
});
