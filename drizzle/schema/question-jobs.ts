import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { JobKind, JobStatus } from "../../domain/authoring/job.ts";
import { choice, createdAt, instant, oneOf, primaryId } from "./columns.ts";
import { questions } from "./questions.ts";
import { users } from "./users.ts";

/** Added table: long work on a question, its progress and what came of it. */
export const question_jobs = pgTable(
  "question_jobs",
  {
    id: primaryId(),
    question_id: uuid()
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    kind: choice(JobKind.options).notNull(),
    status: choice(JobStatus.options).notNull().default("RUNNING"),
    /** Of the draft that it looks at; null: the live version. */
    revision: integer(),
    /** What was asked for, by kind. */
    request: jsonb().notNull().default({}),
    steps_done: integer().notNull().default(0),
    steps_total: integer().notNull().default(0),
    /** What is known so far, by kind. */
    result: jsonb(),
    /** Why it failed: a sentence, or JSON with what it is made of (`job-failure.ts`). */
    failure: text(),
    started_by: uuid().references(() => users.id, { onDelete: "set null" }),
    created_at: createdAt(),
    updated_at: createdAt(),
    finished_at: instant(),
  },
  (table) => [
    index("idx_question_jobs_question").on(table.question_id, table.kind, table.created_at.desc()),
    check("question_jobs_kind", oneOf(table.kind, JobKind.options)),
    check("question_jobs_status", oneOf(table.status, JobStatus.options)),
  ],
);
