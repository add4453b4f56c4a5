import { connect } from "../drizzle/client.ts";
import { checkEnv, type Env } from "./env.ts";
import { sweep } from "./erasing/sweep.ts";
import { log } from "./log.ts";

/** The platform ends a run after fifteen minutes, and starts the next one after ten. */
const LASTS_MS = 8 * 60_000;

/** What the clock asks for (`[triggers]` in wrangler.toml): deletes what is kept no longer, and removes what is noted. */
export async function scheduled(_: ScheduledController, env: Env): Promise<void> {
  checkEnv(env);
  const until = Date.now() + LASTS_MS;
  const swept = await sweep(env, connect(env), { isTimeUp: () => Date.now() >= until });
  // Also where there was nothing to do: who looks whether sweeps come looks for this line.
  log("info", "swept", swept);
}
