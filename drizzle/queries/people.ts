import { and, desc, eq, ilike, or, sql } from "drizzle-orm";
import type { Role } from "../../domain/user.ts";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { sessions } from "../schema/sessions.ts";
import { users } from "../schema/users.ts";
import { auditEventOfPerson } from "./authoring/audit.ts";
import { isNoTrial } from "./counting.ts";

/** Somebody with an account, as administrators see them. */
export type Person = {
  id: string;
  name: string;
  email: string;
  /** As the database has it: administrators of the environment are not among them. */
  role: Role;
  /** Trials of questions left out. */
  interviews: number;
  /** Devices that are signed in. */
  sessions: number;
  /** The last sign of them; at times an hour late. */
  last_seen_at: string | null;
  created_at: string;
};

/** A place in the list, newest first. The instant is text, since a Date would lose its microseconds. */
export type PersonPosition = { created_at: string; id: string };
export type PersonListing = {
  /** In name and address. */
  search?: string | undefined;
  after?: PersonPosition | undefined;
  /** Sessions that were not used since are over, whether or not they were cleared away. */
  activeSince: Date;
  limit: number;
};
export type PersonPage = { people: Person[]; total: number; next: PersonPosition | null };

export async function listPeople(db: Db, listing: PersonListing): Promise<PersonPage> {
  const { search, after, limit } = listing;
  const like = search ? `%${search.replace(/[\\%_]/g, "\\$&")}%` : null;
  const found = like ? or(ilike(users.name, like), ilike(users.email, like)) : undefined;
  const { id, created_at } = users;
  const later = after && sql`(${created_at}, ${id}) < (${after.created_at}::timestamptz, ${after.id}::uuid)`;
  const [rows, [counted]] = await db.batch([
    selectPeople(db, listing.activeSince)
      .where(and(found, later))
      .orderBy(desc(created_at), desc(id))
      .limit(limit + 1),
    db.select({ total: sql<number>`count(*)::int` }).from(users).where(found),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    people: page.map(personOf),
    total: counted?.total ?? 0,
    next: rows.length > limit && last ? { created_at: last.position, id: last.id } : null,
  };
}

export async function findPerson(db: Db, id: string, activeSince: Date): Promise<Person | null> {
  const rows = await selectPeople(db, activeSince).where(eq(users.id, id));
  return rows[0] ? personOf(rows[0]) : null;
}

function selectPeople(db: Db, activeSince: Date) {
  const own = sql`from ${interviews} where ${interviews.user_id} = ${users.id}`;
  const signedIn = sql`from ${sessions} where ${sessions.user_id} = ${users.id}`;
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      interviews: sql<number>`(select count(*)::int ${own} and ${isNoTrial})`,
      sessions: sql<number>`(select count(*)::int ${signedIn} and ${sessions.expires_at} > now()
        and ${sessions.last_seen_at} > ${activeSince.toISOString()}::timestamptz)`,
      last_seen_at: sql`greatest((select max(${sessions.last_seen_at}) ${signedIn}),
        (select max(coalesce(${interviews.ended_at}, ${interviews.started_at}, ${interviews.created_at})) ${own}))`
        .mapWith(users.created_at)
        .as("last_seen_at"),
      created_at: users.created_at,
      position: sql<string>`${users.created_at}::text`,
    })
    .from(users)
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectPeople>>[number];

const personOf = ({ position: _, last_seen_at, created_at, ...row }: Row): Person => ({
  ...row,
  last_seen_at: last_seen_at?.toISOString() ?? null,
  created_at: created_at.toISOString(),
});

/** Gives the person another role, and notes who did it. */
export async function changeRole(
  db: Db,
  userId: string,
  { role, was, by }: { role: Role; was: Role; by: string },
): Promise<void> {
  await db.batch([
    db.update(users).set({ role, updated_at: sql`now()` }).where(eq(users.id, userId)),
    auditEventOfPerson(db, userId, { actor: by, action: "user.role-changed", detail: { was, role } }),
  ]);
}

/** Signs the person out on every device, and notes who did it; the sessions that ended. */
export async function signOutEverywhere(db: Db, userId: string, by: string): Promise<string[]> {
  const [, ended] = await db.batch([
    // First: it waits for whoever removes the person, and holds nothing yet that they need.
    auditEventOfPerson(db, userId, { actor: by, action: "user.signed-out" }),
    db.delete(sessions).where(eq(sessions.user_id, userId)).returning({ id: sessions.id }),
  ]);
  return ended.map(({ id }) => id);
}
