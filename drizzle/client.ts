import { neon, neonConfig } from "@neondatabase/serverless";
import { drizzle, type NeonHttpDatabase } from "drizzle-orm/neon-http";

export type Db = NeonHttpDatabase;
export type DatabaseAddress = { DATABASE_URL: string; NEON_FETCH_ENDPOINT?: string | undefined };

const TIMEOUT_MS = 10_000;

/** A database reached over HTTP. It holds no connection, so that one may be made for every request. */
export function connect({ DATABASE_URL, NEON_FETCH_ENDPOINT }: DatabaseAddress): Db {
  return drizzle(neon(DATABASE_URL, { fetchOptions: { sqlEndpoint: NEON_FETCH_ENDPOINT } }));
}

/**
 * Neon's client takes another endpoint only from a setting shared by every connection. This hook is set once and
 * reads the endpoint out of each connection's own options, so that two connections never disturb one another.
 */
neonConfig.fetchFunction = (url: string, { sqlEndpoint, ...init }: RequestInit & { sqlEndpoint?: string }) =>
  fetch(sqlEndpoint ?? url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
