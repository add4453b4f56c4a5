import { check, integer, jsonb, pgTable, uuid, varchar } from "drizzle-orm/pg-core";
import { Language } from "../../domain/judge/signature.ts";
import { between, choice, createdAt, emptyList, instant, oneOf, primaryId, textList } from "./columns.ts";
import { users } from "./users.ts";

export const user_profiles = pgTable(
  "user_profiles",
  {
    id: primaryId(),
    user_id: uuid()
      .notNull()
      .unique()
      .references(() => users.id, { onDelete: "cascade" }),
    experience_years: integer(),
    target_role: varchar({ length: 100 }),
    target_company: varchar({ length: 100 }),
    preferred_language: choice(Language.options).notNull().default("javascript"),
    skills: textList().notNull().default(emptyList),
    weak_topics: textList().notNull().default(emptyList),
    strong_topics: textList().notNull().default(emptyList),
    resume_url: varchar({ length: 500 }),
    resume_parsed: jsonb(),
    /** Added: when the first visit's steps were finished or passed over. */
    welcomed_at: instant(),
    created_at: createdAt(),
    updated_at: createdAt(),
  },
  (table) => [
    check("user_profiles_experience_years", between(table.experience_years, 0, 50)),
    check("user_profiles_preferred_language", oneOf(table.preferred_language, Language.options)),
  ],
);
