import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { between, choice, createdAt, oneOf, primaryId } from "./columns.ts";
import { OPTION_KEYS } from "./question-options.ts";
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
    user_answer: choice(OPTION_KEYS, 1),
    user_explanation: text(),
    is_correct: boolean(),
    ai_evaluation: text(),
    score: integer(),
    created_at: createdAt(),
  },
  (table) => [
    index("idx_scenario_responses_round").on(table.round_id),
    check("scenario_responses_user_answer", oneOf(table.user_answer, OPTION_KEYS)),
    check("scenario_responses_score", between(table.score, 0, 100)),
  ],
);
