import { causesOf } from "../../domain/operate/causes.ts";
import type { Db } from "../../drizzle/client.ts";
import { rebuildDailyStats } from "../../drizzle/queries/daily-stats.ts";
import { type Removed, removeAccount, removeInterviews } from "../../drizzle/queries/removal.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import { afterwards } from "../afterwards.ts";
import type { Env } from "../env.ts";
import { log } from "../log.ts";
import { placesOf } from "../resume/own-files.ts";
import { eraseWhatIsNoted } from "./erase.ts";

/** Deletes a person's account; what lies outside Postgres goes right after, and is noted until it has. */
export async function forgetPerson(env: Env, db: Db, userId: string): Promise<void> {
  const removed = await removeAccount(db, userId, await placesOf({ env, id: userId }));
  cancelJobs(env, removed);
  eraseAfterwards(env, db);
}

/**
 * Deletes some of a person's interviews, and counts anew what rested on them. The ids of those that were theirs. What lies outside
 * Postgres is noted, and left to the caller: a sweep erases it once all are deleted.
 */
export async function forgetInterviews(env: Env, db: Db, userId: string, ids: string[]): Promise<string[]> {
  const removed = await removeInterviews(db, userId, ids);
  if (removed.interviews.length === 0) return [];
  cancelJobs(env, removed);
  await countAnew(db, userId);
  return removed.interviews;
}

/** The interviews are gone whatever comes of this: tried twice, and noted where it cannot be done. */
async function countAnew(db: Db, userId: string): Promise<void> {
  for (const isLast of [false, true]) {
    try {
      await rebuildDailyStats(db, userId);
      await skillsOf(db, userId, { anew: true });
      return;
    } catch (error) {
      if (isLast) log("error", "not_counted_anew", { user_id: userId, cause: causesOf(error) });
    }
  }
}

/** Removes what is noted once the answer is given. */
export const eraseAfterwards = (env: Env, db: Db): void =>
  afterwards("erasures_left", eraseWhatIsNoted(env, db));

function cancelJobs(env: Env, { cancelled }: Removed): void {
  for (const id of cancelled) afterwards("job_not_told", env.JOBS.get(env.JOBS.idFromName(id)).cancel());
}
