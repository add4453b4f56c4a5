import { fileURLToPath } from "node:url";
import type { PGlite } from "@electric-sql/pglite";
import { drizzle as overNode } from "drizzle-orm/node-postgres";
import { migrate as migrateNode } from "drizzle-orm/node-postgres/migrator";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { Client } from "pg";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Brings the embedded database up to date, in this process. */
export async function migratePglite(database: PGlite): Promise<void> {
  await migrateEmbedded(overPglite(database), { migrationsFolder });
}

/** Brings a PostgreSQL server (Neon's too) up to date. Of several that try at once, one does it and the others wait. */
export async function migratePostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('migrations'))");
    await migrateNode(overNode(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}

/** When the last migration was made that this server has; null: it has none. */
export async function lastMigration(url: string): Promise<number | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as kept");
    if (rows[0]?.kept === null) return null;
    const last = await client.query("select max(created_at)::float8 as at from drizzle.__drizzle_migrations");
    return last.rows[0]?.at ?? null;
  } finally {
    await client.end();
  }
}
