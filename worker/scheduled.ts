import { causesOf } from "../domain/operate/causes.ts";
import { connect } from "../drizzle/client.ts";
import { expiredInterviews } from "../drizzle/queries/account.ts";
import { checkEnv, type Env } from "./env.ts";
import { eraseWhatIsNoted } from "./erasing/erase.ts";
import { forgetInterviews } from "./erasing/remove.ts";
import { log } from "./log.ts";

/** Interviews that one sweep deletes; with more, the next one goes on. */
const MOST_EXPIRED = 200;

/** What the clock asks for (`[triggers]` in wrangler.toml): deletes what is kept no longer, and removes what is noted. */
export async function scheduled(_: ScheduledController, env: Env): Promise<void> {
  checkEnv(env);
  const db = connect(env);
  let expired = 0;
  for (const [userId, ids] of await expiredInterviews(db, new Date(), MOST_EXPIRED)) {
    try {
      expired += (await forgetInterviews(env, db, userId, ids)).length;
    } catch (error) {
      // One person's must not keep the others'; the next sweep finds them again.
      log("error", "sweep_failed", { cause: causesOf(error) });
    }
  }
  const erased = await eraseWhatIsNoted(env, db);
  if (expired + erased.done + erased.again > 0) log("info", "swept", { expired, ...erased });
}
