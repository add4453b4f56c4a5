import { causesOf } from "../domain/operate/causes.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import type { Env } from "./env.ts";
import { log } from "./log.ts";

/** The room of an interview. A new stub each time: one that saw a failure stays broken. */
export const roomOf = (env: Env, interviewId: string) => env.ROOM.get(env.ROOM.idFromName(interviewId));

/** Sessions that ended; `everywhere`: with them whatever else the person has open. */
type Ended = { sessionIds: string[]; everywhere: boolean };

const TRIES = 4;
const FIRST_WAIT_MS = 100;

/** Tells the person's rooms, which close what these sessions have open and let nobody in with them. A room that does not answer keeps nobody signed in. */
export async function leaveRooms(env: Env, interviewIds: string[], ended: Ended): Promise<void> {
  await Promise.all(interviewIds.map((id) => tell(env, id, ended)));
}

async function tell(env: Env, interviewId: string, { sessionIds, everywhere }: Ended): Promise<void> {
  try {
    await insisting(() => roomOf(env, interviewId).endSessions(sessionIds, everywhere));
  } catch (error) {
    log("error", "room_not_told", { interview_id: interviewId, cause: causesOf(error) });
  }
}

/** All that happened in the interview's room, oldest first; null where it could not be asked. */
export async function eventsOf(env: Env, interviewId: string): Promise<LoggedEvent[] | null> {
  try {
    return await insisting(async () => roomOf(env, interviewId).events());
  } catch (error) {
    log("error", "room_not_read", { interview_id: interviewId, cause: causesOf(error) });
    return null;
  }
}

/** Asks a room again where it fails: it may just be starting anew. */
async function insisting<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries >= TRIES || isOverloaded(error)) throw error;
      await pause(FIRST_WAIT_MS * 2 ** tries);
    }
  }
}

/** It has too much to do already: asking again would only add to it. */
const isOverloaded = (error: unknown): boolean =>
  error instanceof Error && "overloaded" in error && error.overloaded === true;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
