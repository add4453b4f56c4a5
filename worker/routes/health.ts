import { Hono } from "hono";
import type { Db } from "../../drizzle/client.ts";
import { countReportsOverdue, pingDatabase } from "../../drizzle/queries/health.ts";
import type { AppEnv } from "../context.ts";
import type { Env } from "../env.ts";

export type Check = { ok: boolean; ms: number; message?: string };

const TIMEOUT_MS = 5_000;
const OVERDUE_MIN = 10;

export const healthRoutes = new Hono<AppEnv>().get("/health", async (c) => {
  const [database, runner, storage, outbox] = await Promise.all([
    timed(() => databaseAnswers(c.var.db)),
    timed(() => runnerAnswers(c.env)),
    timed(() => storageAnswers(c.env)),
    timed(() => nothingIsOverdue(c.var.db)),
  ]);
  const checks = { database, runner, storage, outbox };
  const ok = Object.values(checks).every((check) => check.ok);
  return c.json({ ok, checks }, ok ? 200 : 503);
});

/** Each looks at one thing and says in words what is wrong with it, or null. */
async function databaseAnswers(db: Db): Promise<string | null> {
  await pingDatabase(db);
  return null;
}

async function runnerAnswers(env: Env): Promise<string | null> {
  const url = `${env.RUNNER_URL.replace(/\/$/, "")}/readyz`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.ok) return null;
  const body = (await response.json().catch(() => null)) as { error?: { message?: unknown } } | null;
  const message = body?.error?.message;
  return typeof message === "string" ? message : `answers with status ${response.status}`;
}

async function storageAnswers(env: Env): Promise<string | null> {
  await env.FILES.head("health");
  return null;
}

async function nothingIsOverdue(db: Db): Promise<string | null> {
  const count = await countReportsOverdue(db, OVERDUE_MIN);
  return count === 0 ? null : `${count} reports are more than ${OVERDUE_MIN} minutes late`;
}

async function timed(look: () => Promise<string | null>): Promise<Check> {
  const start = Date.now();
  const message = await Promise.race([look().catch(() => "does not answer"), late()]);
  return { ok: message === null, ms: Date.now() - start, ...(message !== null && { message }) };
}

const late = () =>
  new Promise<string>((resolve) => setTimeout(() => resolve("does not answer in time"), TIMEOUT_MS));
