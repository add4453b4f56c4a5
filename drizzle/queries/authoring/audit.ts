import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { AuditAction, AuditSubject } from "../../../domain/audit.ts";
import type { AuditLine } from "../../../domain/authoring/wire.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { questions } from "../../schema/questions.ts";
import { users } from "../../schema/users.ts";

export type AuditEvent = {
  /** Null: a command. */
  actor: string | null;
  action: AuditAction;
  /** The question's or the person's id; left out for the bank as a whole. */
  subject_id?: string;
  /** Fields, versions, roles; never personal content. */
  detail?: Record<string, unknown>;
};

/** The statement that notes what was done, for the same `db.batch` as the statements that do it. */
export const auditEvent = (db: Db, event: AuditEvent) => auditEvents(db, [event]);

/** The same for several events, of which there must be one. */
export const auditEvents = (db: Db, events: AuditEvent[]) =>
  db.insert(audit_events).values(
    events.map(({ actor, action, subject_id = null, detail = {} }) => ({
      actor_id: actor,
      subject: subjectOf(action),
      subject_id,
      action,
      detail,
    })),
  );

/** The same of something done to a person, as long as they are there: nothing is noted of one who is just being removed. */
export const auditEventOfPerson = (db: Db, userId: string, { actor, action, detail = {} }: AuditEvent) =>
  db.execute(sql`insert into ${audit_events} (actor_id, subject, subject_id, action, detail)
    select ${actor}::uuid, ${subjectOf(action)}, ${users.id}, ${action}, ${JSON.stringify(detail)}::jsonb
    from ${users} where ${users.id} = ${userId} for key share`);

/** Whom or what an action is done to. */
export function subjectOf(action: AuditAction): AuditSubject {
  if (action.startsWith("user.")) return "USER";
  return action.startsWith("bank.") ? "BANK" : "QUESTION";
}

/** A place in the list, newest first. The instant is text, since a Date would lose its microseconds. */
export type AuditPosition = { created_at: string; id: string };
export type AuditPage = { changes: AuditLine[]; next: AuditPosition | null };
type Listing = { after?: AuditPosition | undefined; limit: number };

/** What was done to one question. */
export const questionAudit = (db: Db, id: string, listing: Listing): Promise<AuditPage> =>
  audit(db, and(eq(audit_events.subject, "QUESTION"), eq(audit_events.subject_id, id)), listing);

/** All that was done. */
export const allAudit = (db: Db, listing: Listing): Promise<AuditPage> => audit(db, undefined, listing);

async function audit(db: Db, wanted: SQL | undefined, { after, limit }: Listing): Promise<AuditPage> {
  const { id, created_at } = audit_events;
  const rows = await db
    .select({
      line: {
        id,
        action: audit_events.action,
        actor: users.name,
        subject: audit_events.subject,
        subject_id: audit_events.subject_id,
        about: sql<string | null>`coalesce(${questions.title}, (select person.name from ${users} person
          where ${audit_events.subject} = 'USER' and person.id = ${audit_events.subject_id}))`,
        detail: audit_events.detail,
      },
      created_at,
      position: sql<string>`${created_at}::text`,
    })
    .from(audit_events)
    .leftJoin(users, eq(users.id, audit_events.actor_id))
    .leftJoin(questions, and(eq(audit_events.subject, "QUESTION"), eq(questions.id, audit_events.subject_id)))
    .where(
      and(
        wanted,
        after && sql`(${created_at}, ${id}) < (${after.created_at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(created_at), desc(id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    changes: page.map((row) => ({ ...row.line, created_at: row.created_at.toISOString() })),
    next: rows.length > limit && last ? { created_at: last.position, id: last.line.id } : null,
  };
}
