import { Hono } from "hono";
import type { Db } from "../../drizzle/client.ts";
import { countReportsOverdue, pingDatabase } from "../../drizzle/queries/health.ts";
import { createRunnerClient } from "../../runner/client.ts";
import type { AppEnv } from "../context.ts";
import type { Env } from "../env.ts";

type Check = { ok: boolean; ms: number; message?: string };

const TIMEOUT_MS = 5_000;
const OVERDUE_MIN = 10;
const NO_ANSWER = "does not answer";

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
  const runner = createRunnerClient({ url: env.RUNNER_URL, keys: env.RUNNER_KEY });
  const answer = await runner.ready();
  if (answer.ok) return null;
  // The client's own sentence is for a candidate.
  return answer.code === "RUNNER_UNREACHABLE" ? NO_ANSWER : answer.message;
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("does not answer in time"), TIMEOUT_MS);
  });
  const message = await Promise.race([look().catch(() => NO_ANSWER), late]);
  clearTimeout(timer);
  return { ok: message === null, ms: Date.now() - start, ...(message !== null && { message }) };
}
