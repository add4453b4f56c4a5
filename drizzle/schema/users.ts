import { check, index, integer, pgTable, varchar } from "drizzle-orm/pg-core";
import { Locale } from "../../domain/locale.ts";
import { Role } from "../../domain/user.ts";
import { between, choice, createdAt, oneOf, primaryId } from "./columns.ts";

export const users = pgTable(
  "users",
  {
    id: primaryId(),
    email: varchar({ length: 255 }).notNull().unique(),
    name: varchar({ length: 255 }).notNull(),
    avatar_url: varchar({ length: 500 }),
    /** Google's `sub`: who the person is, whatever becomes of the e-mail address. */
    google_id: varchar({ length: 255 }).notNull().unique(),
    /** Added: an administrator made in the database, beside those of ADMIN_EMAILS. */
    role: choice(Role.options).notNull().default("candidate"),
    /** Added: language of the pages and of the interviewer; null: as the browser asks. */
    language: choice(Locale.options, 10),
    /** Added: days after which the person's ended interviews are deleted; null: kept until deleted. */
    keep_interviews_days: integer(),
    created_at: createdAt(),
    updated_at: createdAt(),
  },
  (table) => [
    index("idx_users_email").on(table.email),
    index("idx_users_google_id").on(table.google_id),
    check("users_role", oneOf(table.role, Role.options)),
    check("users_language", oneOf(table.language, Locale.options)),
    check("users_keep_interviews_days", between(table.keep_interviews_days, 1, 3650)),
  ],
);
