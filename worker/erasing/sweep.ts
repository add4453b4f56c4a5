import { causesOf } from "../../domain/operate/causes.ts";
import type { Db } from "../../drizzle/client.ts";
import { expiredInterviews, interviewsOverdue } from "../../drizzle/queries/account.ts";
import type { Env } from "../env.ts";
import { log } from "../log.ts";
import { type Erased, eraseWhatIsNoted } from "./erase.ts";
import { forgetInterviews } from "./remove.ts";
import { noteSweep } from "./sweep-note.ts";

/** Interviews that are looked up and deleted in one go. */
const AT_ONCE = 200;
/** The platform ends a run that asks others 10,000 times: no further batch begins after this many, and the next sweep goes on. */
const MOST_CALLS = 5_000;
/** About how often others are asked: for an owner's rows and what rested on them, and for a room or file. */
const CALLS = { owner: 12, erasure: 3 };

/** `failed`: people whose interviews could not be deleted. */
export type Swept = Erased & { expired: number; failed: number };
type Limits = { isTimeUp: () => boolean; atOnce?: number; mostCalls?: number };

/**
 * Deletes what is kept no longer and removes what is noted, batch by batch, until nothing is left that can be done or the run is
 * used up; after each batch it notes for health what is left.
 */
export async function sweep(
  env: Env,
  db: Db,
  { isTimeUp, atOnce = AT_ONCE, mostCalls = MOST_CALLS }: Limits,
): Promise<Swept> {
  const swept: Swept = { expired: 0, failed: 0, done: 0, again: 0 };
  const failed = new Set<string>();
  let calls = 0;
  for (;;) {
    const { owners, expired } = await expireSome(env, db, failed, atOnce);
    const { done, again } = await eraseWhatIsNoted(env, db);
    swept.expired += expired;
    swept.failed = failed.size;
    swept.done += done;
    swept.again += again;
    const now = new Date();
    await noteSweep(env.FILES, +now, await interviewsOverdue(db, now));
    calls += owners * CALLS.owner + (done + again) * CALLS.erasure;
    if (owners + done === 0 || isTimeUp() || calls >= mostCalls) return swept;
  }
}

/**
 * Whose interviews it found, and how many of these it deleted. `failed`: people whose interviews could not be, who must not keep
 * the others'; the next sweep finds them again.
 */
async function expireSome(
  env: Env,
  db: Db,
  failed: Set<string>,
  most: number,
): Promise<{ owners: number; expired: number }> {
  const byOwner = await expiredInterviews(db, new Date(), most, [...failed]);
  let expired = 0;
  for (const [userId, ids] of byOwner) {
    try {
      expired += (await forgetInterviews(env, db, userId, ids)).length;
    } catch (error) {
      failed.add(userId);
      log("error", "sweep_failed", { cause: causesOf(error) });
    }
  }
  return { owners: byOwner.size, expired };
}
