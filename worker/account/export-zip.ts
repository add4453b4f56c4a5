import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Locale } from "../../domain/locale.ts";
import { KEPT_TABLES } from "../../domain/privacy.ts";
import {
  readTranscript,
  stateTold,
  transcriptKey,
  transcriptMarkdown,
  transcriptOf,
} from "../../domain/room/transcript.ts";
import type { Db } from "../../drizzle/client.ts";
import {
  type OwnInterview,
  ownInterviews,
  ownResume,
  ROWS_OF_INTERVIEWS,
  ROWS_OF_PERSON,
} from "../../drizzle/queries/own-data.ts";
import type { Env } from "../env.ts";
import { eventsOf } from "../rooms.ts";
import { missing, readme } from "./readme.ts";

type Export = { env: Env; db: Db; userId: string; locale: Locale; now: Date };

/** All that is kept of a person as one ZIP file, read part by part as it is taken: it may be larger than there is memory for. */
export function exportOf(asked: Export): ReadableStream<Uint8Array> {
  const chunks = zipped(asked);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

type Chunks = AsyncGenerator<Uint8Array, void, undefined>;
type Entry = { name: string; parts: AsyncIterable<string> | AsyncIterable<Uint8Array>; plain?: boolean };

async function* zipped(asked: Export): Chunks {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for await (const { name, parts, plain } of entriesOf(asked)) {
    const entry = plain ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 4 });
    entry.mtime = asked.now;
    zip.add(entry);
    for await (const part of parts) {
      entry.push(typeof part === "string" ? strToU8(part) : part);
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}

async function* entriesOf(asked: Export): AsyncGenerator<Entry> {
  const { db, userId, locale, now } = asked;
  const interviews = await ownInterviews(db, userId);
  yield { name: "README.txt", parts: once(readme(locale, now)) };
  for (const table of keysOf(ROWS_OF_PERSON))
    yield fileOf(table, pages([() => ROWS_OF_PERSON[table](db, userId)]));
  const groups = groupsOf(interviews);
  for (const table of keysOf(ROWS_OF_INTERVIEWS)) {
    const read = groups.map((ids) => () => ROWS_OF_INTERVIEWS[table](db, { userId, ids }));
    yield fileOf(table, pages(read));
  }
  yield* resumeOf(asked);
  for (const interview of interviews) yield* transcriptFilesOf(asked, interview);
}

const keysOf = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[];

function fileOf(
  table: keyof typeof ROWS_OF_PERSON | keyof typeof ROWS_OF_INTERVIEWS,
  parts: AsyncIterable<string>,
): Entry {
  return { name: KEPT_TABLES[table].file, parts };
}

/** One JSON list of all rows, a page after the other. */
async function* pages(reads: (() => Promise<object[]>)[]): AsyncGenerator<string> {
  let isFirst = true;
  yield "[";
  for (const read of reads)
    for (const row of await read()) {
      yield `${isFirst ? "" : ","}\n${JSON.stringify(row)}`;
      isFirst = false;
    }
  yield "\n]\n";
}

/** What is read at once: rows of so many interviews, and so many bytes of what was said and written in them. */
const GROUP_INTERVIEWS = 20;
const GROUP_BYTES = 2_000_000;

function groupsOf(interviews: OwnInterview[]): string[][] {
  const groups: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const one of interviews) {
    const group = groups.at(-1);
    if (group && group.length < GROUP_INTERVIEWS && bytes + one.bytes <= GROUP_BYTES) {
      group.push(one.id);
      bytes += one.bytes;
    } else {
      groups.push([one.id]);
      bytes = one.bytes;
    }
  }
  return groups;
}

const ENDINGS: Record<string, string> = { pdf: "pdf", docx: "docx", text: "txt" };

async function* resumeOf({ env, db, userId }: Export): AsyncGenerator<Entry> {
  const resume = await ownResume(db, userId);
  const object = resume && (await env.FILES.get(resume.key));
  if (object)
    yield { name: `resume.${ENDINGS[resume.kind ?? ""] ?? "bin"}`, parts: object.body, plain: true };
}

async function* transcriptFilesOf(
  { env, now, locale }: Export,
  interview: OwnInterview,
): AsyncGenerator<Entry> {
  const name = `transcripts/${interview.created_at.toISOString().slice(0, 10)}-${interview.id}`;
  const record = await recordOf(env, interview);
  if (!record) return;
  if (record.from === "nowhere") {
    yield { name: `${name}.MISSING.txt`, parts: once(missing(locale)) };
    return;
  }
  const asOf = record.from === "room" ? { as_of: now.toISOString() } : {};
  yield { name: `${name}.json`, parts: once(JSON.stringify({ ...asOf, ...record.transcript })) };
  const read = readTranscript(record.transcript);
  const told = read && stateTold(read.transcript);
  if (told) yield { name: `${name}.md`, parts: once(transcriptMarkdown(told)) };
}

type InterviewRecord = { from: "kept" | "room"; transcript: object } | { from: "nowhere" };

/** The record as it was kept after the end; of an interview that goes on, as its room has it now. Null: there is none yet. */
async function recordOf(env: Env, { id }: OwnInterview): Promise<InterviewRecord | null> {
  const object = await env.FILES.get(transcriptKey(id));
  if (object) return { from: "kept", transcript: await object.json<object>() };
  const events = await eventsOf(env, id);
  if (!events) return { from: "nowhere" };
  const told = stateTold({ events });
  return told && { from: "room", transcript: transcriptOf(told, events) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
