import type { Db } from "../drizzle/client.ts";
import { interviewsOverdue } from "../drizzle/queries/account.ts";
import {
  countReportsOverdue,
  erasuresWaiting,
  pingDatabase,
  turnsOfModels,
} from "../drizzle/queries/health.ts";
import { createRunnerClient } from "../runner/client.ts";
import type { Env } from "./env.ts";
import { lastSweep } from "./erasing/sweep-note.ts";
import { type Lag, lagOf, type RoomBehind } from "./rooms-behind.ts";

export type Check = { ok: boolean; ms: number; message?: string };
export type Checks = {
  database: Check;
  runner: Check & { running?: number; waiting?: number };
  storage: Check;
  outbox: Check & Partial<Lag>;
  /** Turns of the last minutes that were asked of a configured model; both 0 where none is. */
  model: Check & { turns?: number; failed_over?: number };
  /** What deletions left to be removed. */
  erasures: Check & { waiting?: number; oldest_at?: string | null };
  /** Interviews that their owners want kept no longer, as the last sweep left them. */
  retention: Check & { waiting?: number; oldest_at?: string | null; swept_at?: string | null };
};

const TIMEOUT_MS = 5_000;
const OVERDUE_MIN = 10;
/** Rows that wait this long mean that somebody has to look. */
const BEHIND_MS = 10 * 60_000;
const MODEL_MIN = 15;
/** Fewer turns tell nothing. */
const MODEL_TURNS = 5;
/** Deletions are carried out within minutes, and again every ten. */
const ERASED_WITHIN_MS = 24 * 60 * 60_000;
/** What is kept no longer goes with the next sweep, and there are six an hour. */
const EXPIRED_WITHIN_MS = 24 * 60 * 60_000;
const SWEPT_WITHIN_MS = 60 * 60_000;
const NO_ANSWER = "does not answer";

/** Looks at everything that the product stands on, side by side. `behind`: the rooms whose rows wait, as they are being read. */
export async function lookAtAll(env: Env, db: Db, behind: Promise<RoomBehind[]>): Promise<Checks> {
  const [database, runner, storage, outbox, model, erasures, retention] = await Promise.all([
    timed(() => databaseAnswers(db)),
    runnerAnswers(env),
    timed(() => storageAnswers(env)),
    outboxDrains(db, behind),
    modelAnswers(env, db),
    isErased(db),
    isSwept(env, db),
  ]);
  return { database, runner, storage, outbox, model, erasures, retention };
}

/** Each looks at one thing and says in words what is wrong with it, or null. */
async function databaseAnswers(db: Db): Promise<string | null> {
  await pingDatabase(db);
  return null;
}

async function runnerAnswers(env: Env): Promise<Checks["runner"]> {
  let load: { running: number; waiting: number } | undefined;
  const check = await timed(async () => {
    const answer = await createRunnerClient({ url: env.RUNNER_URL, keys: env.RUNNER_KEY }).ready();
    if (answer.ok && answer.state)
      load = { running: answer.state.pool.running, waiting: answer.state.pool.waiting };
    if (answer.ok) return null;
    // The client's own sentence is for a candidate.
    return answer.code === "RUNNER_UNREACHABLE" ? NO_ANSWER : answer.message;
  });
  return { ...check, ...load };
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

/** Whether a configured model carries its turns. None is asked for it: what was asked of it lately tells. */
async function modelAnswers(env: Env, db: Db): Promise<Checks["model"]> {
  if (!env.OPENAI_API_KEY) return { ok: true, ms: 0, turns: 0, failed_over: 0 };
  let told: { turns: number; failed_over: number } | undefined;
  const check = await timed(async () => {
    told = await turnsOfModels(db, { since: new Date(Date.now() - MODEL_MIN * 60_000) });
    return told.turns >= MODEL_TURNS && told.failed_over * 2 > told.turns
      ? `${told.failed_over} of ${told.turns} turns of the last ${MODEL_MIN} minutes fell back to the built-in interviewer`
      : null;
  });
  return { ...check, ...told };
}

async function isErased(db: Db): Promise<Checks["erasures"]> {
  let told: { waiting: number; oldest_at: string | null } | undefined;
  const check = await timed(async () => {
    told = await erasuresWaiting(db);
    return told.oldest_at !== null && Date.now() - Date.parse(told.oldest_at) > ERASED_WITHIN_MS
      ? `${told.waiting} deleted things are still there, since ${told.oldest_at}`
      : null;
  });
  return { ...check, ...told };
}

/** Whether sweeps come, and get through. */
async function isSwept(env: Env, db: Db): Promise<Checks["retention"]> {
  let told: Pick<Checks["retention"], "waiting" | "oldest_at" | "swept_at"> | undefined;
  const check = await timed(async () => {
    const last = await lastSweep(env.FILES);
    if (last === null) return neverSwept(db);
    const { waiting, oldest_at, swept_at } = last;
    told = { waiting, oldest_at: oldest_at === null ? null : isoOf(oldest_at), swept_at: isoOf(swept_at) };
    if (Date.now() - swept_at > SWEPT_WITHIN_MS) return `nothing was swept since ${isoOf(swept_at)}`;
    return oldest_at !== null && swept_at - oldest_at > EXPIRED_WITHIN_MS
      ? tooLong(waiting, oldest_at)
      : null;
  });
  return { ...check, ...told };
}

/** Well as long as there is nothing to sweep: a product that was just set up, and no other. */
async function neverSwept(db: Db): Promise<string | null> {
  const { waiting, oldest_at } = await interviewsOverdue(db, new Date());
  return oldest_at !== null && Date.now() - oldest_at > SWEPT_WITHIN_MS
    ? `nothing was ever swept, and ${tooLong(waiting, oldest_at)}`
    : null;
}

const tooLong = (waiting: number, since: number) =>
  `${waiting} interviews are kept longer than their owners want, since ${isoOf(since)}`;

const isoOf = (at: number) => new Date(at).toISOString();

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
