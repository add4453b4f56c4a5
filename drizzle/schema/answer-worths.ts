import { doublePrecision, pgTable } from "drizzle-orm/pg-core";
import { QuestionFormat } from "../../domain/question.ts";
import { choice } from "./columns.ts";

/** Added: how far scores of a format scatter, summed over all answers (domain/selection/answer-worth.ts). */
export const answer_worths = pgTable("answer_worths", {
  format: choice(QuestionFormat.options).primaryKey(),
  expected: doublePrecision().notNull().default(0),
  observed: doublePrecision().notNull().default(0),
});
