import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { Language } from "../../domain/judge/signature.ts";
import type { SavedTestResult } from "../../domain/room/effect.ts";
import { SubmissionMode, SubmissionStatus } from "../../domain/submission.ts";
import { choice, createdAt, oneOf, primaryId } from "./columns.ts";
import { rounds } from "./rounds.ts";

export const code_submissions = pgTable(
  "code_submissions",
  {
    id: primaryId(),
    round_id: uuid()
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    language: choice(Language.options).notNull(),
    code: text().notNull(),
    submission_type: choice(SubmissionMode.options, 10).notNull(),
    status: choice(SubmissionStatus.options).notNull().default("PENDING"),
    stdout: text(),
    stderr: text(),
    execution_time_ms: integer(),
    memory_used_kb: integer(),
    test_results: jsonb().$type<SavedTestResult[]>(),
    tests_passed: integer(),
    tests_total: integer(),
    created_at: createdAt(),
  },
  (table) => [
    index("idx_code_submissions_round").on(table.round_id),
    index("idx_code_submissions_round_created").on(table.round_id, table.created_at.desc()),
    check("code_submissions_language", oneOf(table.language, Language.options)),
    check("code_submissions_submission_type", oneOf(table.submission_type, SubmissionMode.options)),
    check("code_submissions_status", oneOf(table.status, SubmissionStatus.options)),
  ],
);
