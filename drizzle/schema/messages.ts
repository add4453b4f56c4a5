import { check, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { choice, createdAt, oneOf, primaryId } from "./columns.ts";
import { rounds } from "./rounds.ts";

export const MESSAGE_ROLES = ["USER", "ASSISTANT", "SYSTEM"] as const;
export const MESSAGE_TYPES = ["CHAT", "HINT", "CODE_REVIEW", "MCQ", "SCENARIO", "FEEDBACK"] as const;

export const messages = pgTable(
  "messages",
  {
    id: primaryId(),
    round_id: uuid()
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    role: choice(MESSAGE_ROLES).notNull(),
    content: text().notNull(),
    message_type: choice(MESSAGE_TYPES).notNull().default("CHAT"),
    metadata: jsonb().$type<Record<string, unknown>>(),
    created_at: createdAt(),
  },
  (table) => [
    index("idx_messages_round").on(table.round_id),
    index("idx_messages_round_created").on(table.round_id, table.created_at),
    check("messages_role", oneOf(table.role, MESSAGE_ROLES)),
    check("messages_message_type", oneOf(table.message_type, MESSAGE_TYPES)),
  ],
);
