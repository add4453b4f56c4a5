import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { ErasureKind } from "../../domain/erasure.ts";
import type { Db } from "../client.ts";
import { despiteDeadlocks } from "../deadlock.ts";
import { audit_events } from "../schema/audit-events.ts";
import { erasures } from "../schema/erasures.ts";
import { interviews } from "../schema/interviews.ts";
import { question_jobs } from "../schema/question-jobs.ts";
import { question_reports } from "../schema/question-reports.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { user_skills } from "../schema/user-skills.ts";
import { users } from "../schema/users.ts";
import { isCounted } from "./counting.ts";

/** Where something of a person lies outside Postgres. */
export type Place = { kind: ErasureKind; key: string };

/** What went with the rows; `cancelled`: jobs that were at work on the answers, whose objects are to be told. */
export type Removed = { interviews: string[]; cancelled: string[] };

/**
 * Removes a person with all that is theirs, in one transaction, which also notes what is to be removed elsewhere. What others
 * rest on stays, without them: what an administrator did, and how questions fare, in numbers.
 */
export async function removeAccount(db: Db, userId: string, places: Place[]): Promise<Removed> {
  const own = sql`(select ${interviews.id} from ${interviews} where ${interviews.user_id} = ${userId})`;
  const [, removed, , , , cancelled] = await despiteDeadlocks(() =>
    db.batch([
      // Nobody adds an interview from here on: its row would have to lock this one.
      db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update"),
      noteRooms(db, own),
      ...withoutTraces(db, own),
      noteResume(db, userId),
      ...places.map((place) => db.insert(erasures).values(place).onConflictDoNothing()),
      db
        .update(audit_events)
        .set({ subject_id: null })
        .where(and(eq(audit_events.subject, "USER"), eq(audit_events.subject_id, userId))),
      db.delete(users).where(eq(users.id, userId)),
    ]),
  );
  return removedOf(removed, cancelled);
}

/** Removes some of a person's interviews in the same way, whatever state they are in; those that were not theirs stay. */
export async function removeInterviews(db: Db, userId: string, ids: string[]): Promise<Removed> {
  if (ids.length === 0) return { interviews: [], cancelled: [] };
  const wanted = and(eq(interviews.user_id, userId), inArray(interviews.id, ids));
  const own = sql`(select ${interviews.id} from ${interviews} where ${wanted})`;
  const [, removed, , , , cancelled] = await despiteDeadlocks(() =>
    db.batch([
      db.select({ id: interviews.id }).from(interviews).where(wanted).orderBy(interviews.id).for("update"),
      noteRooms(db, own),
      ...withoutTraces(db, own),
      // Nothing but a shelf, and what lies on it rests on them, too.
      db.delete(user_skills).where(and(eq(user_skills.user_id, userId), sql`exists ${own}`)),
      db.delete(interviews).where(wanted),
    ]),
  );
  return removedOf(removed, cancelled);
}

/** An interview's room, with what that brought to R2, is erased under its id. */
const noteRooms = (db: Db, own: SQL) =>
  db.execute(sql`with own as ${own}, noted as (
      insert into ${erasures} (kind, key) select 'ROOM', id::text from own on conflict do nothing)
    select id from own`);

/** The name under which a résumé was kept follows from a secret that may have been replaced since. */
const noteResume = (db: Db, userId: string) =>
  db.execute(sql`insert into ${erasures} (kind, key)
    select 'OBJECT', ${user_profiles.resume_url} from ${user_profiles}
    where ${user_profiles.user_id} = ${userId} and ${user_profiles.resume_url} is not null
    on conflict do nothing`);

/** What is known of these interviews in rows that stay: counts of their questions, and what jobs made of the answers. */
function withoutTraces(db: Db, own: SQL) {
  const gone = sql`(select ${rounds.id} from ${rounds} where ${rounds.interview_id} in ${own})`;
  const asked = sql`(select ${rounds.question_id} from ${rounds} where ${rounds.interview_id} in ${own})`;
  const others = sql`from ${rounds} where ${rounds.question_id} = ${questions.id} and ${isCounted}
    and ${rounds.interview_id} not in ${own}`;
  const isRegrade = and(eq(question_jobs.kind, "REGRADE"), sql`${question_jobs.question_id} in ${asked}`);
  const kept = (part: string, id: SQL) => sql`coalesce((select jsonb_agg(one order by place)
    from jsonb_array_elements(${question_jobs.result} -> ${part}) with ordinality as listed (one, place)
    where (${id})::uuid not in ${gone}), '[]'::jsonb)`;
  const said = sql`(select ${question_reports.id}::text from ${question_reports}
    where ${question_reports.round_id} in ${gone})`;
  return [
    db
      .update(audit_events)
      .set({ detail: sql`${audit_events.detail} - 'report_id'` })
      .where(sql`${audit_events.detail} ->> 'report_id' in ${said}`),
    // In one order, whoever removes something at the same time; and after whoever counts them now.
    db
      .select({ id: questions.id })
      .from(questions)
      .where(sql`${questions.id} in ${asked}`)
      .orderBy(questions.id)
      .for("update"),
    db
      .update(questions)
      .set({
        times_asked: sql`(select count(*)::int ${others} and ${rounds.status} <> 'NOT_STARTED')`,
        avg_score: sql`(select round(avg(${rounds.score}), 2) ${others})`,
      })
      .where(sql`${questions.id} in ${asked}`),
    // One that is at work holds answers of its own, and would bring them back. Before the others: one that ends just now is
    // among them.
    db
      .update(question_jobs)
      .set({ status: "CANCELLED", result: null, finished_at: sql`now()`, updated_at: sql`now()` })
      .where(and(isRegrade, eq(question_jobs.status, "RUNNING")))
      .returning({ id: question_jobs.id }),
    db
      .update(question_jobs)
      .set({
        result: sql`${question_jobs.result}
          || jsonb_build_object('lines', ${kept("lines", sql`one ->> 'round_id'`)})
          || case when ${question_jobs.result} ? 'evaluations'
            then jsonb_build_object('evaluations', ${kept("evaluations", sql`one ->> 'round_id'`)}) else '{}' end`,
      })
      .where(and(isRegrade, sql`jsonb_typeof(${question_jobs.result} -> 'lines') = 'array'`)),
  ] as const;
}

function removedOf(removed: { rows: Record<string, unknown>[] }, cancelled: { id: string }[]): Removed {
  return {
    interviews: removed.rows.map(({ id }) => String(id)),
    cancelled: cancelled.map(({ id }) => id),
  };
}
