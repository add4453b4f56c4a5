import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, uuid, varchar } from "drizzle-orm/pg-core";
import type { Report, Score } from "../../domain/feedback.ts";
import { between, createdAt, primaryId, textList } from "./columns.ts";
import { interviews } from "./interviews.ts";

export const interview_feedback = pgTable(
  "interview_feedback",
  {
    id: primaryId(),
    interview_id: uuid()
      .notNull()
      .unique()
      .references(() => interviews.id, { onDelete: "cascade" }),
    /** The four scores hold 0 where nothing could be assessed; `report` tells the two apart. */
    overall_score: integer().notNull(),
    technical_score: integer().notNull(),
    communication_score: integer().notNull(),
    problem_solving_score: integer().notNull(),
    strengths: textList().notNull(),
    improvements: textList().notNull(),
    detailed_feedback: text().notNull(),
    study_topics: textList().notNull(),
    transcript_url: varchar({ length: 500 }),
    /** Added: the whole report, with score bands and the evidence of each claim. */
    report: jsonb().$type<Report>().notNull(),
    /** Added: the overall score with its band, out of the report: opening all of it for a list takes long. Null: not assessed. */
    overall: jsonb().$type<Score>().generatedAlwaysAs(sql`nullif(report -> 'overall', 'null'::jsonb)`),
    generated_at: createdAt(),
  },
  (table) => [
    check("interview_feedback_overall_score", between(table.overall_score, 0, 100)),
    check("interview_feedback_technical_score", between(table.technical_score, 0, 100)),
    check("interview_feedback_communication_score", between(table.communication_score, 0, 100)),
    check("interview_feedback_problem_solving_score", between(table.problem_solving_score, 0, 100)),
  ],
);
