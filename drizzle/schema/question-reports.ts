import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { CandidateReportKind, CandidateReportStatus } from "../../domain/authoring/candidate-report.ts";
import { choice, createdAt, instant, oneOf, primaryId } from "./columns.ts";
import { questions } from "./questions.ts";
import { rounds } from "./rounds.ts";
import { users } from "./users.ts";

/** Added table: what candidates say is wrong with a question. */
export const question_reports = pgTable(
  "question_reports",
  {
    id: primaryId(),
    question_id: uuid()
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    round_id: uuid()
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    /** Of the question, as the candidate had it. */
    version: integer(),
    kind: choice(CandidateReportKind.options).notNull(),
    note: text(),
    status: choice(CandidateReportStatus.options, 10).notNull().default("OPEN"),
    /** What was done about it, or why nothing. */
    answer: text(),
    triaged_by: uuid().references(() => users.id, { onDelete: "set null" }),
    triaged_at: instant(),
    created_at: createdAt(),
  },
  (table) => [
    unique("uq_question_reports").on(table.user_id, table.round_id, table.kind),
    index("idx_question_reports_question").on(table.question_id, table.status),
    index("idx_question_reports_status").on(table.status, table.created_at.desc()),
    check("question_reports_kind", oneOf(table.kind, CandidateReportKind.options)),
    check("question_reports_status", oneOf(table.status, CandidateReportStatus.options)),
  ],
);
