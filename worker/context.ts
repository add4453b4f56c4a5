import type { Me } from "../domain/user.ts";
import type { Db } from "../drizzle/client.ts";
import type { Env } from "./env.ts";

/** What every route finds in its context. */
export type AppEnv = { Bindings: Env; Variables: { requestId: string; db: Db } };

/** What a route behind `signedIn` finds besides. */
export type SignedInEnv = {
  Bindings: Env;
  Variables: AppEnv["Variables"] & { me: Me; sessionId: string; sessionEndsAt: number };
};
