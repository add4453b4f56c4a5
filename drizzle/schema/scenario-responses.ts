import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { OptionKey } from "../../domain/question.ts";
import { between, choice, createdAt, oneOf, primaryId } from "./columns.ts";
import { questions } from "./questions.ts";
import { rounds } from "./rounds.ts";

export const scenario_responses = pgTable(
  "scenario_responses",
  {
    id: primaryId(),
    round_id: uuid()
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    question_id: uuid()
      .notNull()
      .references(() => questions.id),
    user_answer: choice(OptionKey.options, 1),
    user_explanation: text(),
    is_correct: boolean(),
    ai_evaluation: text(),
    score: integer(),
    created_at: createdAt(),
  },
  (table) => [
    index("idx_scenario_responses_round").on(table.round_id),
    check("scenario_responses_user_answer", oneOf(table.user_answer, OptionKey.options)),
    check("scenario_responses_score", between(table.score, 0, 100)),
  ],
);
