import { createHash } from "node:crypto";
import path from "node:path";
import { Miniflare } from "miniflare";
import type { Evidence, Report } from "../../domain/feedback.ts";
import { longLog } from "../../domain/replay/fixtures.ts";
import type { EventOf, EventType } from "../../domain/room/event.ts";
import type { LoggedEvent } from "../../domain/room/log.ts";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { connect, type Db } from "../../drizzle/client.ts";
import { config, evaluation, newId, report } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { upsertUser } from "../../drizzle/queries/users.ts";
import type { Place } from "./running-app.ts";
import { withBank } from "./with-bank.ts";

/** Each quoted by a score. */
export const SAID = "I keep what I saw in a map, in step 40.";
export const WRITTEN = "if (seen.has(rest)) return [seen.get(rest), i];";

/** Puts interviews of so many events, over and graded, where the app will find them as this person's; their ids. */
export async function keepInterviews(place: Place, email: string, lengths: number[]): Promise<string[]> {
  const kept: { id: string; log: LoggedEvent[] }[] = [];
  await withBank(place, async (address) => {
    const db = connect(address);
    const sub = createHash("sha256").update(email.toLowerCase()).digest("base64url").slice(0, 24);
    const who = { google_id: `local-${sub}`, email, name: "Grace", avatar_url: null };
    const userId = await upsertUser(db, who);
    for (const events of lengths) {
      const log = longLog(events);
      const wish = { type: "DSA", difficulty: "EASY", config: config({ language: "javascript" }) } as const;
      const id = await createInterview(db, userId, wish);
      await keepRows(db, id, log);
      kept.push({ id, log });
    }
  });
  await keepTranscripts(place, kept);
  return kept.map(({ id }) => id);
}

async function keepRows(db: Db, id: string, log: LoggedEvent[]): Promise<void> {
  const row = { id, status: "COMPLETED" as const, ...timesOf(log), paused_at: null };
  const feedback = { id: newId(), interview_id: id, transcript_url: null, generated_at: row.ended_at };
  await saveRows(db, [
    { table: "interviews", values: { ...row, total_duration_sec: 7200, room_seq: log.length } },
    { table: "interview_feedback", values: { ...feedback, report: gradedBy(log) } },
  ]);
}

const timesOf = (log: LoggedEvent[]) => ({
  started_at: eventIn(log, "interview.started").at,
  ended_at: log.at(-1)!.event.at,
});

function gradedBy(log: LoggedEvent[]): Report {
  const evidence = (kind: Evidence["kind"], record_id: string, quote: string | null): Evidence => {
    return { kind, record_id, quote, note: "It was named." };
  };
  const said = eventIn(log, "message.sent");
  const opened = eventIn(log, "round.opened");
  const score = { value: 80, low: 75, high: 85 };
  const dimension = { level: 3 as const, score, reason: "It was said and done.", caps: [], deferred: false };
  const graded = evaluation({
    round_id: opened.id,
    question_title: opened.question.title,
    dimensions: [
      { ...dimension, dimension: "communication", evidence: [evidence("message", said.id, SAID)] },
      { ...dimension, dimension: "coding", evidence: [evidence("code", opened.id, WRITTEN)] },
      {
        ...dimension,
        dimension: "verification",
        evidence: [evidence("run", eventIn(log, "code.submitted").id, null)],
      },
    ],
  });
  return report({ rounds: [graded], strengths: [], improvements: [] });
}

function eventIn<T extends EventType>(log: LoggedEvent[], type: T): EventOf<T> {
  const found = log.find(({ event }) => event.type === type);
  if (!found) throw new Error(`no ${type} in the log`);
  return found.event as EventOf<T>;
}

/** Where the rooms would have left them. */
async function keepTranscripts({ folder }: Place, kept: { id: string; log: LoggedEvent[] }[]): Promise<void> {
  const storage = new Miniflare({
    modules: true,
    script: "export default { fetch: () => new Response() }",
    r2Persist: path.join(folder, "files"),
    r2Buckets: { FILES: "mockingbird-files" },
  });
  try {
    const files = await storage.getR2Bucket("FILES");
    for (const { id, log } of kept) {
      const about = {
        version: 1,
        interview_id: id,
        type: "DSA",
        difficulty: "EASY",
        total_duration_sec: 7200,
      };
      await files.put(transcriptKey(id), JSON.stringify({ ...about, ...timesOf(log), events: log }));
    }
  } finally {
    await storage.dispose();
  }
}
