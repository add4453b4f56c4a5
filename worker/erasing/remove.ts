import type { Db } from "../../drizzle/client.ts";
import { rebuildDailyStats } from "../../drizzle/queries/daily-stats.ts";
import { type Removed, removeAccount, removeInterviews } from "../../drizzle/queries/removal.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import { afterwards } from "../afterwards.ts";
import type { Env } from "../env.ts";
import { placesOf } from "../resume/own-files.ts";
import { eraseWhatIsNoted } from "./erase.ts";

/** Deletes a person's account; what lies outside Postgres goes right after, and is noted until it has. */
export async function forgetPerson(env: Env, db: Db, userId: string): Promise<void> {
  const removed = await removeAccount(db, userId, await placesOf({ env, id: userId }));
  finish(env, db, removed);
}

/** Deletes some of a person's interviews, and counts anew what rested on them. The ids of those that were theirs. */
export async function forgetInterviews(env: Env, db: Db, userId: string, ids: string[]): Promise<string[]> {
  const removed = await removeInterviews(db, userId, ids);
  if (removed.interviews.length === 0) return [];
  finish(env, db, removed);
  await rebuildDailyStats(db, userId);
  await skillsOf(db, userId, { anew: true });
  return removed.interviews;
}

function finish(env: Env, db: Db, { cancelled }: Removed): void {
  afterwards("erasures_left", eraseWhatIsNoted(env, db));
  for (const id of cancelled) afterwards("job_not_told", env.JOBS.get(env.JOBS.idFromName(id)).cancel());
}
