import * as v from "valibot";
import type { LoggedEvent } from "../../domain/room/log.ts";
import { Transcript, transcriptKey } from "../../domain/room/transcript.ts";

/** The log of an interview that is over; null where none is kept. */
export async function keptLog(files: R2Bucket, interviewId: string): Promise<LoggedEvent[] | null> {
  const object = await files.get(transcriptKey(interviewId));
  return object && v.parse(Transcript, await object.json()).events;
}
