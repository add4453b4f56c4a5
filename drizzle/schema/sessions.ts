import { char, index, pgTable, uuid, varchar } from "drizzle-orm/pg-core";
import { createdAt, instant } from "./columns.ts";
import { users } from "./users.ts";

/** Added table: who is signed in, so that a session can be ended on the server at once. */
export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the cookie's token in hex: the table alone lets nobody in. */
    id: char({ length: 64 }).primaryKey(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    created_at: createdAt(),
    expires_at: instant().notNull(),
    last_seen_at: createdAt(),
    user_agent: varchar({ length: 500 }),
  },
  (table) => [
    index("idx_sessions_user").on(table.user_id),
    index("idx_sessions_expires").on(table.expires_at),
  ],
);
