import { Client } from "pg";
import { connect, type Db } from "../../drizzle/client.ts";
import { migratePglite, migratePostgres } from "../../drizzle/migrate.ts";
import { startNeonEndpoint } from "../neon-endpoint.ts";
import type { SqlBackend } from "./backend.ts";
import { pgliteBackend } from "./pglite.ts";
import { postgresBackend } from "./server.ts";

export type TestDatabase = { db: Db; databaseUrl: string; neonEndpoint: string; close(): Promise<void> };

/** An empty, migrated database of its own: embedded, or on the PostgreSQL server at `serverUrl`. */
export async function testDatabase(
  serverUrl = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL,
): Promise<TestDatabase> {
  const { backend, drop } = serverUrl ? await onServer(serverUrl) : await embedded();
  const endpoint = await startNeonEndpoint({ backend, port: 0 });
  const databaseUrl = "postgres://test:test@db.test/test";
  return {
    db: connect({ DATABASE_URL: databaseUrl, NEON_FETCH_ENDPOINT: endpoint.url }),
    databaseUrl,
    neonEndpoint: endpoint.url,
    close: async () => {
      await endpoint.close();
      await backend.close();
      await drop();
    },
  };
}

type Opened = { backend: SqlBackend; drop(): Promise<void> };

async function embedded(): Promise<Opened> {
  const backend = await pgliteBackend();
  await migratePglite(backend.database);
  return { backend, drop: async () => {} };
}

async function onServer(serverUrl: string): Promise<Opened> {
  const name = `mockingbird_test_${crypto.randomUUID().replaceAll("-", "")}`;
  await onClient(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migratePostgres(url.href);
  return { backend: postgresBackend(url.href), drop: () => onClient(serverUrl, `drop database ${name}`) };
}

async function onClient(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
