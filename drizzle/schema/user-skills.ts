import { integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import type { Background } from "../../domain/selection/skills.ts";
import type { StoredSkills } from "../../domain/selection/stored-skills.ts";
import { createdAt } from "./columns.ts";
import { users } from "./users.ts";

/** Added: what is believed of a person's skills. Nothing but a shelf: all of it can be worked out anew from profile and rounds. */
export const user_skills = pgTable("user_skills", {
  user_id: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  skills: jsonb().$type<StoredSkills>().notNull(),
  /** What it started from: another profile or résumé makes another beginning. */
  background: jsonb().$type<Background>().notNull(),
  /** Answers and statements in it: one that is missing shows by the number. */
  entries: integer().notNull(),
  /** Rises with every change: of two reports that come at once neither overwrites the other. */
  version: integer().notNull().default(1),
  updated_at: createdAt(),
});
