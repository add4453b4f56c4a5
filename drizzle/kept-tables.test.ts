import fs from "node:fs";
import path from "node:path";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { Locale } from "../domain/locale.ts";
import { KEPT_GROUPS, KEPT_TABLES } from "../domain/privacy.ts";
import { readme } from "../worker/account/readme.ts";
import { ROWS_OF_INTERVIEWS, ROWS_OF_PERSON } from "./queries/own-data.ts";

const FOLDER = path.join(import.meta.dirname, "schema");
const tables: PgTable[] = [];
for (const file of fs.readdirSync(FOLDER)) {
  const exported: Record<string, unknown> = await import(path.join(FOLDER, file));
  tables.push(...Object.values(exported).filter((one) => one instanceof PgTable));
}
const names = tables.map((table) => getTableConfig(table).name);

test("the page on privacy tells of every table of the database, and of no other", () => {
  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(KEPT_TABLES).sort()).toEqual([...names].sort());
  expect([...new Set(Object.values(KEPT_TABLES).map(({ group }) => group))].sort()).toEqual(
    [...KEPT_GROUPS].sort(),
  );
});

test("what hangs on a person goes with them, or stays without them", () => {
  const kept = tables.flatMap((table) => {
    const { name, foreignKeys } = getTableConfig(table);
    return foreignKeys.flatMap(({ reference, onDelete }) => {
      const to = getTableConfig(reference().foreignTable).name;
      return GOES.has(to) && onDelete !== "cascade" && onDelete !== "set null" ? [`${name} on ${to}`] : [];
    });
  });
  expect(kept).toEqual([]);
});
const GOES = new Set(["users", "interviews", "rounds"]);

test("every table with something of a person in it is read for their download, and its file is explained", () => {
  const read = Object.keys({ ...ROWS_OF_PERSON, ...ROWS_OF_INTERVIEWS }).sort();
  const promised = Object.entries(KEPT_TABLES).flatMap(([table, { file }]) => (file ? [table] : []));
  expect(read).toEqual(promised.sort());
  for (const locale of Locale.options) {
    const text = readme(locale, new Date(0));
    for (const { file } of Object.values(KEPT_TABLES)) if (file) expect(text).toContain(file);
  }
});
