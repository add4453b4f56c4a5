import { char, index, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import type { ReplayParts } from "../../domain/replay/replay-link.ts";
import { createdAt, instant, primaryId } from "./columns.ts";
import { interviews } from "./interviews.ts";

/** Added table: links by which the owner of an interview shows its replay to others, until they are revoked. */
export const replay_links = pgTable(
  "replay_links",
  {
    id: primaryId(),
    interview_id: uuid()
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    /** SHA-256 of the link's token in hex: the table alone opens nothing. */
    token_hash: char({ length: 64 }).notNull().unique(),
    shows: jsonb().$type<ReplayParts>().notNull(),
    created_at: createdAt(),
    revoked_at: instant(),
  },
  (table) => [index("idx_replay_links_interview").on(table.interview_id)],
);
