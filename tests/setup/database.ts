import type { TestProject } from "vitest/node";
import { openDatabase } from "../../local/database.ts";
import { createDatabase } from "./own-database.ts";

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
