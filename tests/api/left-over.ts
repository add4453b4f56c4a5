import { listDurableObjectIds, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { sql } from "drizzle-orm";
import { connect } from "../../drizzle/client.ts";
import type { InterviewRoom } from "../../durable-objects/interview-room.ts";
import type { QuestionJob } from "../../durable-objects/question-job/question-job.ts";

/** Where it was looked, and where something was found. */
export type Search = { tables: string[]; objects: number; rooms: number; jobs: number; found: string[] };

/** Looks for any of these words in every column of every table, in every object and its name, and in all that rooms and jobs keep. */
export async function searchEverywhere(words: string[]): Promise<Search> {
  const [tables, objects, rooms, jobs] = [
    await inPostgres(words),
    await inFiles(words),
    await inObjects(env.ROOM, "room", words),
    await inObjects(env.JOBS, "job", words),
  ];
  return {
    tables: tables.looked,
    objects: objects.looked,
    rooms: rooms.looked,
    jobs: jobs.looked,
    found: [tables, objects, rooms, jobs].flatMap(({ found }) => found),
  };
}

async function inPostgres(words: string[]) {
  const db = connect(env);
  const { rows } = await db.execute<{ name: string }>(sql`select table_name as name
    from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  const patterns = sql.join(
    words.map((word) => sql`${`%${word}%`}`),
    sql`, `,
  );
  // The whole row as text: whatever columns there are, of whatever kind.
  const look = sql.join(
    rows.map(
      ({ name }) => sql`select ${name}::text as name, one::text as row from ${sql.identifier(name)} one
        where one::text ilike any (array[${patterns}])`,
    ),
    sql` union all `,
  );
  const hits = await db.execute<{ name: string; row: string }>(look);
  const found = hits.rows.map(({ name, row }) => `${name}: ${row.slice(0, 200)}`);
  return { looked: rows.map(({ name }) => name), found };
}

async function inFiles(words: string[]) {
  const { objects } = await env.FILES.list();
  const found: string[] = [];
  for (const { key } of objects) {
    const body = await (await env.FILES.get(key))?.text();
    if (holds(`${key} ${body}`, words)) found.push(`object ${key}`);
  }
  return { looked: objects.length, found };
}

async function inObjects<T extends InterviewRoom | QuestionJob>(
  namespace: DurableObjectNamespace<T>,
  what: string,
  words: string[],
): Promise<{ looked: number; found: string[] }> {
  const ids = await listDurableObjectIds(namespace);
  const found: string[] = [];
  for (const id of ids) {
    const kept = await runInDurableObject(namespace.get(id), (_, { storage }) => keptIn(storage));
    if (holds(kept, words)) found.push(`${what} ${id}: ${kept.slice(0, 200)}`);
  }
  return { looked: ids.length, found };
}

/** All that an object keeps, as text. */
function keptIn(storage: DurableObjectStorage): string {
  const { sql: store } = storage;
  const tables = store
    .exec<{ name: string }>(
      "select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'",
    )
    .toArray();
  return tables
    .map(({ name }) => `${name} ${JSON.stringify(store.exec(`select * from "${name}"`).toArray())}`)
    .join("\n");
}

const holds = (text: string, words: string[]): boolean => {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
};
