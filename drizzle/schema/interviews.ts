import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { type InterviewConfig, InterviewStatus } from "../../domain/interview.ts";
import { Difficulty, QuestionType } from "../../domain/question.ts";
import { choice, createdAt, instant, oneOf, primaryId } from "./columns.ts";
import { users } from "./users.ts";

export const interviews = pgTable(
  "interviews",
  {
    id: primaryId(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    type: choice(QuestionType.options).notNull(),
    difficulty: choice(Difficulty.options).notNull(),
    status: choice(InterviewStatus.options).notNull().default("CREATED"),
    config: jsonb().$type<InterviewConfig>().notNull(),
    /** Added: an administrator tries a question; it counts nowhere. */
    is_trial: boolean().notNull().generatedAlwaysAs(sql`(config ->> 'trial') is not null`),
    started_at: instant(),
    paused_at: instant(),
    ended_at: instant(),
    total_duration_sec: integer(),
    /** The place in the room's log that the row stands for: a statement that arrives late takes nothing back. */
    room_seq: integer().notNull().default(0),
    created_at: createdAt(),
    updated_at: createdAt(),
  },
  (table) => [
    index("idx_interviews_user_id").on(table.user_id),
    index("idx_interviews_user_status").on(table.user_id, table.status),
    index("idx_interviews_created").on(table.created_at.desc()),
    /** Added: one person's interviews by page, and by when they ended. */
    index("idx_interviews_user_created").on(
      table.user_id,
      table.created_at.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index("idx_interviews_user_ended").on(table.user_id, table.ended_at),
    check("interviews_type", oneOf(table.type, QuestionType.options)),
    check("interviews_difficulty", oneOf(table.difficulty, Difficulty.options)),
    check("interviews_status", oneOf(table.status, InterviewStatus.options)),
  ],
);
