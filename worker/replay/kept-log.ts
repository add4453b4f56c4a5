import * as v from "valibot";
import { LoggedEvent } from "../../domain/room/log.ts";
import { Transcript, transcriptKey } from "../../domain/room/transcript.ts";

/** The log of an interview that is over; null where none is kept. */
export async function keptLog(files: R2Bucket, interviewId: string): Promise<LoggedEvent[] | null> {
  const object = await files.get(transcriptKey(interviewId));
  if (!object) return null;
  const { events } = v.parse(Kept, await object.json());
  return events.map((event) => (v.is(Edit, event) ? (event as LoggedEvent) : v.parse(LoggedEvent, event)));
}

const Kept = v.object({ version: Transcript.entries.version, events: v.array(v.unknown()) });

/**
 * Two hours of typing are thousands of changes, each of which the room parsed before it kept it. To parse them again would
 * take longer than all the rest; other events may be older than what is known of them today.
 */
const Edit = v.object({
  seq: v.number(),
  event: v.object({
    type: v.literal("code.edited"),
    at: v.number(),
    roundId: v.string(),
    language: v.string(),
    rev: v.number(),
    changes: v.array(v.unknown()),
  }),
});
