import { check, pgTable, primaryKey, uuid, varchar } from "drizzle-orm/pg-core";
import { TopicStance } from "../../domain/selection/stance.ts";
import { choice, createdAt, oneOf } from "./columns.ts";
import { users } from "./users.ts";

/** Added: what a person says of a topic; it counts in the choice of questions. */
export const topic_stances = pgTable(
  "topic_stances",
  {
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    topic: varchar({ length: 50 }).notNull(),
    stance: choice(TopicStance.options).notNull(),
    said_at: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.user_id, table.topic] }),
    check("topic_stances_stance", oneOf(table.stance, TopicStance.options)),
  ],
);
