import * as v from "valibot";
import { LoggedEvent } from "../../domain/room/log.ts";
import { Transcript, transcriptKey } from "../../domain/room/transcript.ts";

/** `unread`: events that are of no kind known today. */
type KeptLog = { log: LoggedEvent[]; unread: number };

/** The log of an interview that is over; null where none is kept. */
export async function keptLog(files: R2Bucket, interviewId: string): Promise<KeptLog | null> {
  const object = await files.get(transcriptKey(interviewId));
  if (!object) return null;
  const { events } = v.parse(Kept, await object.json());
  const log = events.flatMap((event) => (v.is(Edit, event) ? (event as LoggedEvent) : (read(event) ?? [])));
  return { log, unread: events.length - log.length };
}

function read(event: unknown): LoggedEvent | null {
  const parsed = v.safeParse(LoggedEvent, event);
  return parsed.success ? parsed.output : null;
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
