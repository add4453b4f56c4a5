import { causesOf } from "../domain/operate/causes.ts";
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
  for (let tries = 1; ; tries++) {
    try {
      return await roomOf(env, interviewId).endSessions(sessionIds, everywhere);
    } catch (error) {
      if (tries < TRIES && !isOverloaded(error)) await pause(FIRST_WAIT_MS * 2 ** tries);
      else {
        return log("error", "room_not_told", { interview_id: interviewId, cause: causesOf(error) });
      }
    }
  }
}

/** It has too much to do already: asking again would only add to it. */
const isOverloaded = (error: unknown): boolean =>
  error instanceof Error && "overloaded" in error && error.overloaded === true;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
