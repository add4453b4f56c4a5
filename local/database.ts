import type { DatabaseAddress } from "../drizzle/client.ts";
import { migratePglite, migratePostgres } from "../drizzle/migrate.ts";
import { pgliteBackend, postgresBackend, startNeonEndpoint } from "./neon-endpoint.ts";

export type LocalDatabase = { address: DatabaseAddress; close: () => Promise<void> };

/**
 * A migrated database for the Worker to reach over HTTP: the embedded Postgres in `folder` (in memory without one),
 * or the server at `url`. Neon answers for itself; anything else gets the Neon-compatible endpoint in front.
 */
export async function openDatabase(where: { folder?: string; url?: string }): Promise<LocalDatabase> {
  if (!where.url) return embedded(where.folder);
  await migratePostgres(where.url);
  if (isNeon(where.url)) return { address: { DATABASE_URL: where.url }, close: async () => {} };
  const backend = postgresBackend(where.url);
  const endpoint = await startNeonEndpoint({ backend, port: 0 });
  return {
    address: { DATABASE_URL: where.url, NEON_FETCH_ENDPOINT: endpoint.url },
    close: async () => {
      await endpoint.close();
      await backend.close();
    },
  };
}

const isNeon = (url: string) => new URL(url).hostname.endsWith(".neon.tech");

/** Neon's client insists on a URL with every part; the endpoint ignores what it says. */
const EMBEDDED_URL = "postgres://mockingbird:embedded@embedded.localhost/mockingbird";

async function embedded(folder?: string): Promise<LocalDatabase> {
  const backend = await pgliteBackend(folder);
  await migratePglite(backend.database);
  const endpoint = await startNeonEndpoint({ backend, port: 0 });
  return {
    address: { DATABASE_URL: EMBEDDED_URL, NEON_FETCH_ENDPOINT: endpoint.url },
    close: async () => {
      await endpoint.close();
      await backend.close();
    },
  };
}
