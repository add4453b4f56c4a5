import { sql } from "drizzle-orm";
import type { Db } from "../../drizzle/client.ts";

/** While something is done, Postgres refuses to delete this person's interviews. */
export async function withoutDeletionsOf<T>(db: Db, userId: string, work: () => Promise<T>): Promise<T> {
  await db.execute(sql`create function refuse_deletion() returns trigger language plpgsql
    as $$ begin raise exception 'refused'; end $$`);
  await db.execute(sql`create trigger refuse_deletion before delete on interviews for each row
    when (old.user_id = ${sql.raw(`'${userId}'`)}) execute function refuse_deletion()`);
  try {
    return await work();
  } finally {
    await db.execute(sql`drop function refuse_deletion cascade`);
  }
}
