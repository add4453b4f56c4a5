import { randomBytes } from "node:crypto";
import { Client } from "pg";

export type OwnDatabase = { url: string; drop: () => Promise<void> };

/** A database of the tests' own on the PostgreSQL server of this address; `like`: a copy of the one of that address. */
export async function createDatabase(server: string, like?: string): Promise<OwnDatabase> {
  const name = `mockingbird_test_${randomBytes(6).toString("hex")}`;
  const template = like ? ` TEMPLATE ${new URL(like).pathname.slice(1)}` : "";
  await onServer(server, `CREATE DATABASE ${name}${template}`);
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
