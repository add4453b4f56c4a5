import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../local/database.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
    neonEndpoint: string;
  }
}

/**
 * Gives the tests in workerd an empty, migrated database: embedded and in memory, or, where DATABASE_URL names a
 * PostgreSQL server, a database of their own on it that is dropped afterwards.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL;
  const own = server ? await createDatabase(server) : null;
  const database = await openDatabase(own ? { url: own.url } : {});
  project.provide("databaseUrl", database.address.DATABASE_URL);
  project.provide("neonEndpoint", database.address.NEON_FETCH_ENDPOINT ?? "");
  return async () => {
    await database.close();
    await own?.drop();
  };
}

async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `mockingbird_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
