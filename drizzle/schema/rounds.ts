import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { RoundEvaluation } from "../../domain/feedback.ts";
import { RoundStatus } from "../../domain/interview.ts";
import type { Counted } from "../../domain/selection/question-difficulty.ts";
import { between, choice, createdAt, instant, oneOf, primaryId } from "./columns.ts";
import { interviews } from "./interviews.ts";
import { questions } from "./questions.ts";

export const rounds = pgTable(
  "rounds",
  {
    id: primaryId(),
    interview_id: uuid()
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    question_id: uuid()
      .notNull()
      .references(() => questions.id),
    /** Added: the version of the question that was asked; null: from before versions were counted. */
    question_version: integer(),
    round_number: integer().notNull(),
    status: choice(RoundStatus.options).notNull().default("NOT_STARTED"),
    started_at: instant(),
    ended_at: instant(),
    duration_sec: integer(),
    hints_used: integer().notNull().default(0),
    score: integer(),
    ai_feedback: text(),
    /** Added: why this question was chosen, in the words the candidate read. */
    why: text(),
    /** Added: levels, bands and evidence behind `score`. */
    evaluation: jsonb().$type<RoundEvaluation>(),
    /** Added: seconds by phase, out of the evaluation. */
    phase_sec: jsonb()
      .$type<Record<string, number>>()
      .generatedAlwaysAs(sql`evaluation #> '{facts,phase_sec}'`),
    /** Added: what was believed of the question when the answer was counted; null: it has not been counted yet. */
    calibration: jsonb().$type<Counted>(),
    created_at: createdAt(),
  },
  (table) => [
    index("idx_rounds_interview").on(table.interview_id),
    index("idx_rounds_interview_number").on(table.interview_id, table.round_number),
    /** Added: what a candidate has seen and how a question fares are looked up by question. */
    index("idx_rounds_question").on(table.question_id),
    check("rounds_status", oneOf(table.status, RoundStatus.options)),
    check("rounds_score", between(table.score, 0, 100)),
  ],
);
