import { eq, inArray, sql } from "drizzle-orm";
import type { ErasureKind } from "../../domain/erasure.ts";
import type { Db } from "../client.ts";
import { erasures } from "../schema/erasures.ts";

/** Something outside Postgres that is still to be removed. */
export type Erasure = { id: string; kind: ErasureKind; key: string; created_at: Date };

/** Left to whoever took them for so long; each time that it comes to nothing for twice as long, up to six hours. */
const LEASE_SEC = 120;
const LONGEST_SEC = 6 * 3600;

/** Takes the erasures that are due, those that wait longest first; two who take at once get different ones. */
export async function takeErasures(db: Db, now: Date, limit: number): Promise<Erasure[]> {
  const lease = sql`least(${LEASE_SEC} * power(2, least(${erasures.attempts}, 12)), ${LONGEST_SEC}) * interval '1 second'`;
  const due = sql`(select ${erasures.id} from ${erasures} where ${erasures.next_try_at} <= ${now.toISOString()}::timestamptz
    order by ${erasures.next_try_at}, ${erasures.id} limit ${limit} for update skip locked)`;
  return db
    .update(erasures)
    .set({
      attempts: sql`least(${erasures.attempts} + 1, 1000)`,
      next_try_at: sql`${now.toISOString()}::timestamptz + ${lease}`,
    })
    .where(sql`${erasures.id} in ${due}`)
    .returning({
      id: erasures.id,
      kind: erasures.kind,
      key: erasures.key,
      created_at: erasures.created_at,
    });
}

/** These are gone. */
export async function endErasures(db: Db, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.delete(erasures).where(inArray(erasures.id, ids));
}

/** To be looked at again then, in whatever state it is: what was under way may have come after. */
export async function lookAgainAt(db: Db, id: string, at: Date): Promise<void> {
  await db.update(erasures).set({ next_try_at: at, attempts: 0 }).where(eq(erasures.id, id));
}
