import type { Db } from "../drizzle/client.ts";
import { countReportsOverdue, pingDatabase } from "../drizzle/queries/health.ts";
import { createRunnerClient } from "../runner/client.ts";
import type { Env } from "./env.ts";
import { type Lag, lagOf, type RoomBehind } from "./rooms-behind.ts";

export type Check = { ok: boolean; ms: number; message?: string };
export type Checks = { database: Check; runner: Check; storage: Check; outbox: Check & Partial<Lag> };

const TIMEOUT_MS = 5_000;
const OVERDUE_MIN = 10;
/** Rows that wait this long mean that somebody has to look. */
const BEHIND_MS = 10 * 60_000;
const NO_ANSWER = "does not answer";

/** Looks at everything that the product stands on, side by side. `behind`: the rooms whose rows wait, as they are being read. */
export async function lookAtAll(env: Env, db: Db, behind: Promise<RoomBehind[]>): Promise<Checks> {
  const [database, runner, storage, outbox] = await Promise.all([
    timed(() => databaseAnswers(db)),
    timed(() => runnerAnswers(env)),
    timed(() => storageAnswers(env)),
    outboxDrains(db, behind),
  ]);
  return { database, runner, storage, outbox };
}

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

/** How far the rooms are behind with what they have to save, as they say themselves, and whether any report is overdue. */
async function outboxDrains(db: Db, behind: Promise<RoomBehind[]>): Promise<Checks["outbox"]> {
  let lag: Lag | undefined;
  const check = await timed(async () => {
    lag = lagOf(await behind);
    if (lag.oldest_at !== null && Date.now() - Date.parse(lag.oldest_at) > BEHIND_MS)
      return `${lag.waiting + lag.parked} rows of ${lag.rooms} interviews wait since ${lag.oldest_at}`;
    const overdue = await countReportsOverdue(db, OVERDUE_MIN);
    return overdue === 0 ? null : `${overdue} reports are more than ${OVERDUE_MIN} minutes late`;
  });
  return { ...check, ...lag };
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
