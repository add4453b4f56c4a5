import { Hono } from "hono";
import * as v from "valibot";
import { openInterviews } from "../../drizzle/queries/interviews.ts";
import { endAllSessions } from "../../drizzle/queries/sessions.ts";
import { upsertUser } from "../../drizzle/queries/users.ts";
import { clearCookie, readCookie, writeCookie } from "../auth/cookies.ts";
import { providerOf } from "../auth/provider.ts";
import { seal, unseal } from "../auth/sealed.ts";
import { beginSession, currentSession, leaveSession } from "../auth/session.ts";
import {
  Attempt,
  beginSignIn,
  finishSignIn,
  isTakenEmail,
  SIGN_IN_SEC,
  type SignInFailure,
} from "../auth/sign-in.ts";
import type { AppEnv } from "../context.ts";
import { log } from "../log.ts";
import { limitSignIns } from "../middleware/rate-limit.ts";
import { validBody } from "../middleware/valid.ts";
import { leaveRooms } from "../rooms.ts";

/** Body of `POST /api/auth/sign-out`; it may be left out. */
const SignOut = v.strictObject({ everywhere: v.optional(v.boolean(), false) });

export const authRoutes = new Hono<AppEnv>()
  .get("/google", limitSignIns, async (c) => {
    const { url, attempt } = beginSignIn(providerOf(c.env, c.req.url), {
      returnTo: c.req.query("return_to"),
      loginHint: c.req.query("login_hint"),
      nowMs: Date.now(),
    });
    writeCookie(c, "sign-in", await seal(attempt, c.env.SESSION_SECRET), SIGN_IN_SEC);
    return c.redirect(url.href);
  })
  .get("/callback", limitSignIns, async (c) => {
    const attempt = await attemptIn(readCookie(c, "sign-in"), c.env.SESSION_SECRET);
    // One attempt, one answer: the same address opened again finds nothing to answer.
    clearCookie(c, "sign-in");
    const refuse = (reason: SignInFailure) => {
      log("warn", "sign_in_refused", { request_id: c.var.requestId, cause: reason });
      return c.redirect(`/?sign_in_error=${reason}`);
    };
    const { state, code, error } = c.req.query();
    const provider = providerOf(c.env, c.req.url);
    const finished = await finishSignIn(provider, attempt, { state, code, error }, Date.now());
    if (!finished.ok || !attempt) return refuse(finished.ok ? "state" : finished.reason);
    try {
      const replaced = await beginSession(c, c.var.db, await upsertUser(c.var.db, finished.identity));
      if (replaced) {
        const rooms = await openInterviews(c.var.db, replaced.userId);
        await leaveRooms(c.env, rooms, { sessionIds: [replaced.sessionId], everywhere: false });
      }
    } catch (failure) {
      if (isTakenEmail(failure)) return refuse("email_taken");
      throw failure;
    }
    return c.redirect(attempt.return_to);
  })
  .post("/sign-out", validBody(SignOut), async (c) => {
    const { everywhere } = c.req.valid("json");
    const session = await currentSession(c, c.var.db, c.env);
    // Known before the session ends: afterwards nobody could ask for them again.
    const rooms = session ? await openInterviews(c.var.db, session.me.id) : [];
    const others = session && everywhere ? await endAllSessions(c.var.db, session.me.id) : [];
    await leaveSession(c, c.var.db);
    if (session) await leaveRooms(c.env, rooms, { sessionIds: [session.sessionId, ...others], everywhere });
    return c.json({ ok: true as const });
  });

async function attemptIn(sealed: string | undefined, secret: string): Promise<Attempt | null> {
  const parsed = v.safeParse(Attempt, sealed ? await unseal(sealed, secret) : null);
  return parsed.success ? parsed.output : null;
}
