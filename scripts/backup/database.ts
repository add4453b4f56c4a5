import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import {
  atOneMoment,
  countRows,
  emptyTables,
  insertRowTexts,
  rowTexts,
  tablesInOrder,
  type WholeDatabase,
} from "../../drizzle/queries/backup.ts";
import type { Manifest } from "./manifest.ts";

type Tables = Manifest["tables"];
const CHUNK = 200;

const fileOf = (folder: string, table: string) => path.join(folder, "tables", `${table}.jsonl`);

/** Every row as a line of JSON, a file a table, all as they were at one moment. */
export function saveDatabase(db: WholeDatabase, folder: string): Promise<Tables> {
  fs.mkdirSync(path.join(folder, "tables"), { recursive: true });
  return atOneMoment(db, async (tx) => {
    const saved: Tables = [];
    for (const table of await tablesInOrder(tx)) {
      const file = fs.openSync(fileOf(folder, table.name), "w", 0o600);
      let rows = 0;
      for await (const texts of rowTexts(tx, table)) {
        fs.writeSync(file, texts.map((text) => `${text}\n`).join(""));
        rows += texts.length;
      }
      fs.closeSync(file);
      saved.push({ ...table, rows });
    }
    return saved;
  });
}

/**
 * Brings the rows back, all or none. The database has every table, and nothing in them unless it is to be replaced. Throws in
 * plain words where the backup does not fit.
 */
export async function loadDatabase(
  db: WholeDatabase,
  folder: string,
  tables: Tables,
  { replace }: { replace: boolean },
): Promise<void> {
  const here = await tablesInOrder(db);
  for (const { name, columns } of tables) {
    const known = here.find((table) => table.name === name)?.columns;
    const strange = known ? columns.filter((column) => !known.includes(column)) : ["(the table)"];
    if (strange.length > 0)
      throw new Error(`The backup is of a newer version: ${name} has no ${strange.join(", ")} here.`);
  }
  await db.transaction(async (tx) => {
    if (replace)
      await emptyTables(
        tx,
        here.map(({ name }) => name),
      );
    for (const { name } of here)
      if ((await countRows(tx, name)) > 0)
        throw new Error(`There are rows in ${name}. Restore into an empty database, or with --replace.`);
    for (const table of here.filter(({ name }) => tables.some((one) => one.name === name))) {
      const saved = tables.find(({ name }) => name === table.name);
      if (!saved) continue;
      for await (const rows of linesOf(fileOf(folder, table.name))) await insertRowTexts(tx, saved, rows);
      const restored = await countRows(tx, table.name);
      if (restored !== saved.rows)
        throw new Error(`${table.name} has ${restored} rows, and the backup says ${saved.rows}.`);
    }
  });
}

async function* linesOf(file: string): AsyncGenerator<string[]> {
  let lines: string[] = [];
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    lines.push(line);
    if (lines.length < CHUNK) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}
