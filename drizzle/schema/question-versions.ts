import { char, check, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { type QuestionContent, VersionOrigin } from "../../domain/authoring/content.ts";
import { choice, createdAt, oneOf, primaryId } from "./columns.ts";
import { questions } from "./questions.ts";
import { users } from "./users.ts";

/** Added table: every version of a question that was live. */
export const question_versions = pgTable(
  "question_versions",
  {
    id: primaryId(),
    question_id: uuid()
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    /** From 1. */
    version: integer().notNull(),
    /** Null: the live one, which stands in `questions` and the tables around it. */
    content: jsonb().$type<QuestionContent>(),
    /** SHA-256 in hex of the content: an import finds by it what is the same. */
    content_hash: char({ length: 64 }).notNull(),
    origin: choice(VersionOrigin.options, 10).notNull(),
    note: text(),
    /** Null: by a command, or somebody whose account is gone. */
    published_by: uuid().references(() => users.id, { onDelete: "set null" }),
    created_at: createdAt(),
  },
  (table) => [
    unique("uq_question_versions").on(table.question_id, table.version),
    check("question_versions_origin", oneOf(table.origin, VersionOrigin.options)),
  ],
);
