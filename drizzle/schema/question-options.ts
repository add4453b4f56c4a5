import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { OptionKey } from "../../domain/question.ts";
import { choice, oneOf, primaryId } from "./columns.ts";
import { questions } from "./questions.ts";

export const question_options = pgTable(
  "question_options",
  {
    id: primaryId(),
    question_id: uuid()
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    option_key: choice(OptionKey.options, 1).notNull(),
    option_text: text().notNull(),
    is_correct: boolean().notNull(),
    explanation: text(),
    order_index: integer().notNull(),
  },
  (table) => [
    unique("question_options_question_key").on(table.question_id, table.option_key),
    index("idx_question_options_question").on(table.question_id),
    check("question_options_option_key", oneOf(table.option_key, OptionKey.options)),
  ],
);
