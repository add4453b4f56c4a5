import { type FieldDef, Pool, type PoolClient } from "pg";
import type { Result, SqlBackend, Statement } from "./backend.ts";

/** A PostgreSQL server at `url`. */
export function postgresBackend(url: string): SqlBackend {
  const pool = new Pool({ connectionString: url, max: 10 });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return {
    query: (statement) => withClient(pool, (client) => execute(client, statement)),
    transaction: (begin, statements) =>
      withClient(pool, async (client) => {
        await client.query(begin);
        try {
          const results: Result[] = [];
          for (const statement of statements) results.push(await execute(client, statement));
          await client.query("COMMIT");
          return results;
        } catch (error) {
          await client.query("ROLLBACK");
          throw error;
        }
      }),
    close: () => pool.end(),
  };
}

async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    // An error without a SQLSTATE is the connection's own: it must not go back to the pool.
    if (error instanceof Error && !("code" in error && /^[0-9A-Z]{5}$/.test(String(error.code))))
      failure = error;
    throw error;
  } finally {
    client.release(failure);
  }
}

async function execute(client: PoolClient, { query, params }: Statement): Promise<Result> {
  const answer = await client.query<(string | null)[]>({
    text: query,
    values: params,
    rowMode: "array",
    types: { getTypeParser: () => (text: string) => text },
  });
  return {
    command: answer.command,
    rowCount: answer.rowCount,
    fields: answer.fields.map(field),
    rows: answer.rows,
  };
}

const field = ({ name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier }: FieldDef) => ({
  name,
  tableID,
  columnID,
  dataTypeID,
  dataTypeSize,
  dataTypeModifier,
});
