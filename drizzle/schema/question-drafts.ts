import { integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import type { Draft } from "../../domain/authoring/draft.ts";
import { createdAt } from "./columns.ts";
import { questions } from "./questions.ts";
import { users } from "./users.ts";

/** Added table: changes of a question that are not live; one draft for all administrators. */
export const question_drafts = pgTable("question_drafts", {
  question_id: uuid()
    .primaryKey()
    .references(() => questions.id, { onDelete: "cascade" }),
  content: jsonb().$type<Draft>().notNull(),
  /** Counts saves: one that was made on an older revision is refused. */
  revision: integer().notNull().default(1),
  /** The live version it began from; 0: none yet. */
  based_on: integer().notNull(),
  updated_by: uuid().references(() => users.id, { onDelete: "set null" }),
  created_at: createdAt(),
  updated_at: createdAt(),
});
