import { eq, sql } from "drizzle-orm";
import type { Locale } from "../../domain/locale.ts";
import type { Db } from "../client.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { users } from "../schema/users.ts";
import { storable } from "../storable.ts";

export type User = typeof users.$inferSelect;
export type Identity = { google_id: string; email: string; name: string; avatar_url: string | null };

/** The person behind a verified identity, made with an empty profile at the first sign-in and kept up to date after it. */
export async function upsertUser(db: Db, identity: Identity): Promise<string> {
  const { google_id, ...facts } = storable(identity);
  const insertUser = db
    .insert(users)
    .values({ google_id, ...facts })
    .onConflictDoUpdate({ target: users.google_id, set: { ...facts, updated_at: sql`now()` } })
    .returning({ id: users.id });
  const id = sql`(select ${users.id} from ${users} where ${users.google_id} = ${google_id})`;
  const insertProfile = db.insert(user_profiles).values({ user_id: id }).onConflictDoNothing();
  const [rows] = await db.batch([insertUser, insertProfile]);
  if (!rows[0]) throw new Error("the user was not inserted");
  return rows[0].id;
}

/** The language that the person is spoken to in; null: whichever the browser asks for. */
export async function chooseLanguage(db: Db, userId: string, language: Locale | null): Promise<void> {
  await db.update(users).set({ language, updated_at: sql`now()` }).where(eq(users.id, userId));
}

/** Everybody, or who has this address. */
export async function userIds(db: Db, { email }: { email?: string }): Promise<string[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(email ? eq(users.email, email) : undefined);
  return rows.map(({ id }) => id);
}
