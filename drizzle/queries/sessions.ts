import { eq, getTableColumns, lt, or, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { sessions } from "../schema/sessions.ts";
import { users } from "../schema/users.ts";
import { storable } from "../storable.ts";
import type { User } from "./users.ts";

export type Session = typeof sessions.$inferSelect;

/** Begins a session and ends the one it takes the place of; sessions that ran out are cleared away on the occasion. */
export async function startSession(db: Db, session: Session, replaces: string | null): Promise<void> {
  const outdated = lt(sessions.expires_at, sql`now()`);
  await db.batch([
    db.delete(sessions).where(replaces ? or(outdated, eq(sessions.id, replaces)) : outdated),
    db.insert(sessions).values(storable(session)),
  ]);
}

export async function findSession(db: Db, id: string): Promise<{ session: Session; user: User } | null> {
  const rows = await db
    .select({ session: getTableColumns(sessions), user: getTableColumns(users) })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.user_id))
    .where(eq(sessions.id, id));
  return rows[0] ?? null;
}

export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.update(sessions).set({ last_seen_at: now }).where(eq(sessions.id, id));
}

export async function endSession(db: Db, id: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.id, id));
}

/** Signs the person out on every device; the sessions that ended. */
export async function endAllSessions(db: Db, userId: string): Promise<string[]> {
  const ended = await db.delete(sessions).where(eq(sessions.user_id, userId)).returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}
