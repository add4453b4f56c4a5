import { neon, neonConfig } from "@neondatabase/serverless";
import { drizzle, type NeonHttpDatabase } from "drizzle-orm/neon-http";

export type Db = NeonHttpDatabase;
export type DatabaseAddress = { DATABASE_URL: string; NEON_FETCH_ENDPOINT?: string | undefined };

const TIMEOUT_MS = 10_000;

/** A database reached over HTTP. It holds no connection, so that one may be made for every request. */
export function connect({ DATABASE_URL, NEON_FETCH_ENDPOINT }: DatabaseAddress, timeoutMs = TIMEOUT_MS): Db {
  return drizzle(neon(DATABASE_URL, { fetchOptions: { sqlEndpoint: NEON_FETCH_ENDPOINT, timeoutMs } }));
}

/**
 * Neon's client takes another endpoint only from a setting shared by every connection. This hook is set once and
 * reads the endpoint out of each connection's own options, so that two connections never disturb one another.
 */
neonConfig.fetchFunction = async (
  url: string,
  {
    sqlEndpoint,
    timeoutMs = TIMEOUT_MS,
    ...init
  }: RequestInit & { sqlEndpoint?: string; timeoutMs?: number },
) => {
  const controller = new AbortController();
  // Cleared once the answer is whole: a pending timer would keep a Durable Object from hibernating.
  const timer = setTimeout(
    () => controller.abort(new Error("the database did not answer in time")),
    timeoutMs,
  );
  try {
    const response = await fetch(sqlEndpoint ?? url, { ...init, signal: controller.signal });
    return new Response(await response.text(), response);
  } finally {
    clearTimeout(timer);
  }
};
