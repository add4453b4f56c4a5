import type { Db } from "../drizzle/client.ts";
import { openInterviews } from "../drizzle/queries/interviews.ts";
import { findSession } from "../drizzle/queries/sessions.ts";
import type { Env } from "./env.ts";

/** The room of an interview. A new stub each time: one that saw a failure stays broken. */
export const roomOf = (env: Env, interviewId: string) => env.ROOM.get(env.ROOM.idFromName(interviewId));

/** Closes what a session that ended has open in the person's rooms; null: what any session has. A room that does not answer keeps nobody signed in. */
export async function leaveRooms(env: Env, db: Db, userId: string, sessionId: string | null): Promise<void> {
  const ids = await openInterviews(db, userId);
  await Promise.allSettled(ids.map((id) => roomOf(env, id).endSession(sessionId)));
}

/** Closes what a session opened if it has ended meanwhile: a sign-out that came between check and socket found none to close. */
export async function leaveIfEnded(env: Env, db: Db, interviewId: string, sessionId: string): Promise<void> {
  if (!(await findSession(db, sessionId))) await roomOf(env, interviewId).endSession(sessionId);
}
