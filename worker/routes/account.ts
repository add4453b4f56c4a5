import { Hono } from "hono";
import {
  type Account,
  AccountDeletion,
  AccountPatch,
  FRESH_SIGN_IN_MS,
  isConfirmed,
} from "../../domain/account.ts";
import { DEFAULT_LOCALE } from "../../domain/locale.ts";
import { accountOf, endOtherSessions, keepInterviews } from "../../drizzle/queries/account.ts";
import { openInterviews } from "../../drizzle/queries/interviews.ts";
import { clearCookie } from "../auth/cookies.ts";
import { IDLE_MS } from "../auth/session.ts";
import type { SignedInEnv } from "../context.ts";
import { forgetPerson } from "../erasing/remove.ts";
import { ApiError } from "../errors.ts";
import { log } from "../log.ts";
import { limitCreation } from "../middleware/rate-limit.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";
import { leaveRooms } from "../rooms.ts";

/** What is kept of the person who asks: how long, on which devices; all of it as files, and the end of it. */
export const accountRoutes = new Hono<SignedInEnv>()
  .get("/", signedIn, async (c) => c.json(await accountFor(c.var)))
  .patch("/", signedIn, validBody(AccountPatch), async (c) => {
    const { keep_interviews_days } = c.req.valid("json");
    await keepInterviews(c.var.db, c.var.me.id, keep_interviews_days);
    return c.json({ keep_interviews_days });
  })
  .post("/sign-out-others", signedIn, async (c) => {
    const { db, me, sessionId } = c.var;
    const rooms = await openInterviews(db, me.id);
    const sessionIds = await endOtherSessions(db, me.id, sessionId);
    await leaveRooms(c.env, rooms, { sessionIds, everywhere: false });
    return c.json({ ended: sessionIds.length });
  })
  .get("/export", signedIn, limitCreation, async (c) => {
    const { exportOf } = await import("../account/export-zip.ts");
    const { me, db } = c.var;
    const now = new Date();
    return c.body(
      exportOf({ env: c.env, db, userId: me.id, locale: me.language ?? DEFAULT_LOCALE, now }),
      200,
      {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="mockingbird-${now.toISOString().slice(0, 10)}.zip"`,
      },
    );
  })
  .delete("/", signedIn, limitCreation, validBody(AccountDeletion), async (c) => {
    const { db, me } = c.var;
    const { fresh } = await accountFor(c.var);
    if (!fresh)
      throw new ApiError(403, "sign_in_again", "Sign in once more, so that it is sure that it is you.");
    if (!isConfirmed(c.req.valid("json").confirm, me.email))
      throw new ApiError(422, "not_confirmed", "That is not the e-mail address of this account.", "confirm");
    await forgetPerson(c.env, db, me.id);
    log("info", "account_deleted", { request_id: c.var.requestId });
    clearCookie(c, "session");
    return c.json({ ok: true as const });
  });

async function accountFor({ db, me, sessionId }: SignedInEnv["Variables"]): Promise<Account> {
  const now = Date.now();
  const { sessions, ...kept } = await accountOf(db, me.id, new Date(now - IDLE_MS));
  const own = sessions.find(({ id }) => id === sessionId);
  return {
    ...kept,
    devices: sessions.map(({ id, created_at, last_seen_at, user_agent }) => ({
      signed_in_at: created_at.toISOString(),
      last_seen_at: last_seen_at.toISOString(),
      user_agent,
      current: id === sessionId,
    })),
    fresh: own !== undefined && now - +own.created_at < FRESH_SIGN_IN_MS,
  };
}
