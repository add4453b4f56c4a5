import type { Context } from "hono";
import type { Me } from "../../domain/user.ts";
import type { Db } from "../../drizzle/client.ts";
import { endSession, findSession, startSession, touchSession } from "../../drizzle/queries/sessions.ts";
import type { User } from "../../drizzle/queries/users.ts";
import type { Env } from "../env.ts";
import { roleOf } from "./admin-emails.ts";
import { clearCookie, readCookie, writeCookie } from "./cookies.ts";
import { toBase64Url } from "./sealed.ts";

const DAY_MS = 86_400_000;
/** A session ends this long after its last use … */
export const IDLE_MS = 7 * DAY_MS;
/** … and in any case this long after it began. */
export const ABSOLUTE_MS = 30 * DAY_MS;
const TOUCH_EVERY_MS = 3_600_000;

/** `endsAt`: when it is over however much it is used. */
export type CurrentSession = { me: Me; sessionId: string; endsAt: number };

/** Who is signed in, or null. The role is read anew each time, so that taking it away takes effect at once. */
export async function currentSession(c: Context, db: Db, env: Env): Promise<CurrentSession | null> {
  const id = await currentSessionId(c);
  const found = id && (await findSession(db, id));
  if (!found) return null;
  const { session, user } = found;
  const now = Date.now();
  if (now >= +session.expires_at || now >= +session.last_seen_at + IDLE_MS) {
    await endSession(db, session.id);
    return null;
  }
  if (now >= +session.last_seen_at + TOUCH_EVERY_MS) await touchSession(db, session.id, new Date(now));
  return { me: meOf(user, env.ADMIN_EMAILS), sessionId: session.id, endsAt: +session.expires_at };
}

/** The id of the session that this browser names, whether or not it stands. */
export async function currentSessionId(c: Context): Promise<string | null> {
  const token = readCookie(c, "session");
  return token ? sessionId(token) : null;
}

export type Replaced = { userId: string; sessionId: string };

/** Signs the person in on this device with a new token; the session the device had before ends and is returned. */
export async function beginSession(c: Context, db: Db, userId: string): Promise<Replaced | null> {
  const before = await currentSessionId(c);
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const now = Date.now();
  const session = {
    id: await sessionId(token),
    user_id: userId,
    created_at: new Date(now),
    last_seen_at: new Date(now),
    expires_at: new Date(now + ABSOLUTE_MS),
    user_agent: c.req.header("user-agent")?.slice(0, 500) ?? null,
  };
  const replaced = before ? await findSession(db, before) : null;
  await startSession(db, session, replaced?.session.id ?? null);
  writeCookie(c, "session", token, ABSOLUTE_MS / 1000);
  return replaced && { userId: replaced.user.id, sessionId: replaced.session.id };
}

/** Signs this device out, whether or not its session still stood. */
export async function leaveSession(c: Context, db: Db): Promise<void> {
  const id = await currentSessionId(c);
  if (id) await endSession(db, id);
  clearCookie(c, "session");
}

function meOf(user: User, adminEmails: string): Me {
  const { id, email, name, avatar_url, language } = user;
  return { id, email, name, avatar_url, language, role: roleOf(user, adminEmails) };
}

async function sessionId(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
