import { and, asc, count, desc, eq, gt, inArray, isNotNull, ne, notInArray, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { sessions } from "../schema/sessions.ts";
import { users } from "../schema/users.ts";

export type KeptAccount = {
  keep_interviews_days: number | null;
  /** In whatever state they are. */
  interviews: number;
  sessions: (typeof sessions.$inferSelect)[];
};

/** What the person decides about their account; `activeSince`: sessions that were not used since are over. */
export async function accountOf(db: Db, userId: string, activeSince: Date): Promise<KeptAccount> {
  const isActive = and(
    eq(sessions.user_id, userId),
    gt(sessions.expires_at, sql`now()`),
    gt(sessions.last_seen_at, activeSince),
  );
  const [[kept], active] = await db.batch([
    db
      .select({
        keep_interviews_days: users.keep_interviews_days,
        interviews: sql<number>`(select count(*)::int from ${interviews} where ${eq(interviews.user_id, userId)})`,
      })
      .from(users)
      .where(eq(users.id, userId)),
    db.select().from(sessions).where(isActive).orderBy(desc(sessions.last_seen_at)),
  ]);
  if (!kept) throw new Error("the account is gone");
  return { ...kept, sessions: active };
}

export async function keepInterviews(db: Db, userId: string, days: number | null): Promise<void> {
  await db
    .update(users)
    .set({ keep_interviews_days: days, updated_at: sql`now()` })
    .where(eq(users.id, userId));
}

/** Signs the person out on every device but one; the sessions that ended. */
export async function endOtherSessions(db: Db, userId: string, keptId: string): Promise<string[]> {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.user_id, userId), ne(sessions.id, keptId)))
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

/** Ended interviews that their owners want kept no longer, oldest first, by owner; those of some owners are left out. */
export async function expiredInterviews(
  db: Db,
  now: Date,
  limit: number,
  without: string[] = [],
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ user_id: interviews.user_id, id: interviews.id })
    .from(users)
    .innerJoin(interviews, eq(interviews.user_id, users.id))
    .where(and(isExpired(now), notInArray(users.id, without)))
    .orderBy(asc(ENDED_AT), asc(interviews.id))
    .limit(limit);
  const byOwner = new Map<string, string[]>();
  for (const { user_id, id } of rows) byOwner.set(user_id, [...(byOwner.get(user_id) ?? []), id]);
  return byOwner;
}

/** How many of them there are, and since when the first should be gone. */
export async function interviewsOverdue(
  db: Db,
  now: Date,
): Promise<{ waiting: number; oldest_at: number | null }> {
  const [row] = await db
    .select({ waiting: count(), oldest: sql<string | null>`min(${KEPT_UNTIL})` })
    .from(users)
    .innerJoin(interviews, eq(interviews.user_id, users.id))
    .where(isExpired(now));
  return { waiting: row?.waiting ?? 0, oldest_at: row?.oldest ? Date.parse(row.oldest) : null };
}

const ENDED_AT = sql`coalesce(${interviews.ended_at}, ${interviews.created_at})`;
const KEPT_UNTIL = sql`${ENDED_AT} + ${users.keep_interviews_days} * interval '1 day'`;

const isExpired = (now: Date) =>
  and(
    isNotNull(users.keep_interviews_days),
    inArray(interviews.status, ["COMPLETED", "ABANDONED"]),
    sql`${KEPT_UNTIL} <= ${now.toISOString()}::timestamptz`,
  );
