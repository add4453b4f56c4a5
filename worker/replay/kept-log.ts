import type { LoggedEvent } from "../../domain/room/log.ts";
import { type ReadTranscript, readTranscript, transcriptKey } from "../../domain/room/transcript.ts";

/** The transcript of an interview that is over, as far as it can be read; null where none is kept. */
export async function keptTranscript(files: R2Bucket, interviewId: string): Promise<ReadTranscript | null> {
  const object = await files.get(transcriptKey(interviewId));
  if (!object) return null;
  const read = readTranscript(await object.json());
  if (!read) throw new Error("what is kept of the interview is no transcript");
  return read;
}

/** `unread`: events that are of no kind known today. */
type KeptLog = { log: LoggedEvent[]; unread: number };

/** The log of an interview that is over; null where none is kept. */
export async function keptLog(files: R2Bucket, interviewId: string): Promise<KeptLog | null> {
  const kept = await keptTranscript(files, interviewId);
  return kept && { log: kept.transcript.events, unread: kept.unread };
}
