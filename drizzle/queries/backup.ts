import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** A database with transactions: PGlite itself, or a PostgreSQL server (Neon's too) over its own protocol. */
export type WholeDatabase = PgDatabase<PgQueryResultHKT>;
type Transaction = Parameters<Parameters<WholeDatabase["transaction"]>[0]>[0];

/** `columns`: those that can be written; what is generated comes by itself. */
export type BackupTable = { name: string; columns: string[] };

const CHUNK = 500;

/** Work that sees the whole database at one moment. */
export const atOneMoment = <T>(db: WholeDatabase, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  db.transaction(
    async (tx) => {
      await tx.execute(sql`set local timezone = 'UTC'`);
      return work(tx);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );

/** Every table of the product, each after those that it refers to. One that was added later is in it by itself. */
export async function tablesInOrder(db: WholeDatabase | Transaction): Promise<BackupTable[]> {
  const columns = rowsOf<{ name: string; columns: string[] }>(
    await db.execute(sql`select c.table_name as name,
        json_agg(c.column_name order by c.ordinal_position) filter (where c.is_generated = 'NEVER') as columns
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`),
  );
  const references = rowsOf<{ from: string; to: string }>(
    await db.execute(sql`select child.relname as from, parent.relname as to from pg_constraint
      join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
      where contype = 'f' and conrelid <> confrelid`),
  );
  const sorted: BackupTable[] = [];
  while (sorted.length < columns.length) {
    const isIn = (name: string) => sorted.some((table) => table.name === name);
    const next = columns.filter(
      ({ name }) => !isIn(name) && references.every(({ from, to }) => from !== name || isIn(to)),
    );
    if (next.length === 0) throw new Error("tables refer to each other in a circle");
    sorted.push(...next);
  }
  return sorted;
}

/** The rows of a table as JSON texts, by its first column, some hundred at a time. */
export async function* rowTexts(tx: Transaction, { name, columns }: BackupTable): AsyncGenerator<string[]> {
  const listed = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  await tx.execute(
    sql`declare backup_rows cursor for select row_to_json(r)::text as row from
      (select ${listed} from ${sql.identifier(name)} order by 1, ${sql.identifier(name)}::text) r`,
  );
  for (;;) {
    const rows = rowsOf<{ row: string }>(
      await tx.execute(sql`fetch ${sql.raw(String(CHUNK))} from backup_rows`),
    );
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await tx.execute(sql`close backup_rows`);
}

/** Writes rows as `rowTexts` told them. Columns that came later than the backup keep their defaults. */
export async function insertRowTexts(
  tx: Transaction,
  { name, columns }: BackupTable,
  rows: string[],
): Promise<void> {
  const listed = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  const table = sql.identifier(name);
  await tx.execute(
    sql`insert into ${table} (${listed}) select ${listed}
      from jsonb_populate_recordset(null::${table}, ${`[${rows.join(",")}]`}::jsonb)`,
  );
}

export async function countRows(db: WholeDatabase | Transaction, name: string): Promise<number> {
  const [row] = rowsOf<{ count: number }>(
    await db.execute(sql`select count(*)::int as count from ${sql.identifier(name)}`),
  );
  return row?.count ?? 0;
}

export async function emptyTables(tx: Transaction, names: string[]): Promise<void> {
  const listed = sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  );
  await tx.execute(sql`truncate ${listed} cascade`);
}

const rowsOf = <T>(result: unknown): T[] => (result as { rows: T[] }).rows;
