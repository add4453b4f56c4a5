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

export type Swept = Erased & { expired: number };
type Limits = { isTimeUp: () => boolean; atOnce?: number };

/**
 * Deletes what is kept no longer and removes what is noted, batch by batch, until nothing is left that can be done or the time is
 * over; then notes for health what is left.
 */
export async function sweep(env: Env, db: Db, { isTimeUp, atOnce = AT_ONCE }: Limits): Promise<Swept> {
  const swept: Swept = { expired: 0, done: 0, again: 0 };
  const failed = new Set<string>();
  for (;;) {
    const expired = await expireSome(env, db, failed, atOnce);
    const erased = await eraseWhatIsNoted(env, db);
    swept.expired += expired;
    swept.done += erased.done;
    swept.again += erased.again;
    if (expired + erased.done === 0 || isTimeUp()) break;
  }
  const now = new Date();
  await noteSweep(env.FILES, { swept_at: +now, ...(await interviewsOverdue(db, now)) });
  return swept;
}

/** How many were deleted. `failed`: people whose interviews could not be, who must not keep the others'; the next sweep finds them again. */
async function expireSome(env: Env, db: Db, failed: Set<string>, most: number): Promise<number> {
  let expired = 0;
  for (const [userId, ids] of await expiredInterviews(db, new Date(), most, [...failed])) {
    try {
      expired += (await forgetInterviews(env, db, userId, ids)).length;
    } catch (error) {
      failed.add(userId);
      log("error", "sweep_failed", { cause: causesOf(error) });
    }
  }
  return expired;
}
