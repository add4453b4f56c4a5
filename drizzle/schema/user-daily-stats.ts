import { date, index, integer, numeric, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, emptyList, primaryId, textList } from "./columns.ts";
import { users } from "./users.ts";

export const user_daily_stats = pgTable(
  "user_daily_stats",
  {
    id: primaryId(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The candidate's own day, by the time zone of their interviews. */
    date: date({ mode: "string" }).notNull(),
    interviews_completed: integer().notNull().default(0),
    dsa_count: integer().notNull().default(0),
    system_design_count: integer().notNull().default(0),
    avg_score: numeric({ precision: 5, scale: 2 }),
    time_spent_min: integer().notNull().default(0),
    topics_practiced: textList().notNull().default(emptyList),
    streak_days: integer().notNull().default(0),
    created_at: createdAt(),
    updated_at: createdAt(),
  },
  (table) => [
    unique("user_daily_stats_user_date").on(table.user_id, table.date),
    index("idx_daily_stats_user_date").on(table.user_id, table.date.desc()),
  ],
);
