import { boolean, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns.ts";
import { questions } from "./questions.ts";

export const question_test_cases = pgTable(
  "question_test_cases",
  {
    id: primaryId(),
    question_id: uuid()
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    input: text().notNull(),
    expected_output: text().notNull(),
    is_sample: boolean().notNull(),
    order_index: integer().notNull(),
    created_at: createdAt(),
  },
  (table) => [index("idx_test_cases_question").on(table.question_id)],
);
