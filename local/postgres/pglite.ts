import { PGlite, protocol } from "@electric-sql/pglite";
import type { Field, Result, SqlBackend, Statement } from "./backend.ts";

export type PgliteBackend = SqlBackend & { database: PGlite };

/** The embedded database, kept in `dataDir`, or in memory when there is none. */
export async function pgliteBackend(dataDir?: string): Promise<PgliteBackend> {
  const database = await PGlite.create({ ...(dataDir ? { dataDir } : {}), relaxedDurability: false });
  return {
    database,
    query: (statement) => database.runExclusive(() => execute(database, statement, true)),
    transaction: (begin, statements) =>
      database.runExclusive(async () => {
        await execute(database, { query: begin, params: [] }, false);
        try {
          const results: Result[] = [];
          for (const statement of statements) results.push(await execute(database, statement, false));
          await execute(database, { query: "COMMIT", params: [] }, true);
          return results;
        } catch (error) {
          await execute(database, { query: "ROLLBACK", params: [] }, false);
          throw error;
        }
      }),
    close: () => database.close(),
  };
}

/** The wire protocol itself, since `database.query()` would read and rewrite the values. `durable`: on disk before it returns. */
async function execute(database: PGlite, { query, params }: Statement, durable: boolean): Promise<Result> {
  const { serialize } = protocol;
  const { messages } = await database.execProtocol(
    joined([
      serialize.parse({ text: query, types: [] }),
      serialize.bind({ values: params }),
      serialize.describe({ type: "P" }),
      serialize.execute({}),
      serialize.sync(),
    ]),
    { throwOnError: true, syncToFs: durable },
  );
  const result: Result = { command: "", rowCount: null, fields: [], rows: [] };
  for (const message of messages) {
    switch (message.name) {
      case "rowDescription":
        result.fields = (message as unknown as { fields: Field[] }).fields;
        break;
      case "dataRow":
        result.rows.push((message as unknown as { fields: (string | null)[] }).fields);
        break;
      case "commandComplete":
        Object.assign(result, commandOf((message as unknown as { text: string }).text));
        break;
    }
  }
  return result;
}

/** "INSERT 0 3" → INSERT, 3. */
function commandOf(tag: string): { command: string; rowCount: number | null } {
  const words = tag.split(" ");
  const count = Number(words.at(-1));
  return { command: words[0] ?? "", rowCount: words.length > 1 && Number.isInteger(count) ? count : null };
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
