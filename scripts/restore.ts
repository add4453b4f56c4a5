import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadDatabase } from "./backup/database.ts";
import { loadFiles } from "./backup/files.ts";
import { readManifest } from "./backup/manifest.ts";
import { withData } from "./backup/open-data.ts";

/**
 * `npm run restore -- <folder> [--replace] [--only-database]`: what a backup holds, into empty data, or with `--replace` in the
 * place of what is there. Rows come back all or none.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    replace: { type: "boolean", default: false },
    "only-database": { type: "boolean", default: false },
  },
});

try {
  const [from] = positionals;
  if (!from) throw new Error("Which backup? npm run restore -- <folder>");
  const folder = path.resolve(root, from);
  const manifest = readManifest(folder);
  const { replace } = values;
  await withData(root, async ({ db, bucket, rooms }) => {
    await loadDatabase(db, folder, manifest.tables, { replace });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const told = [`${rows} rows of ${manifest.tables.length} tables`];
    if (!values["only-database"] && fs.existsSync(path.join(folder, "files.jsonl")))
      told.push(`${await loadFiles((await bucket()) as never, folder, { replace })} files`);
    if (!values["only-database"] && manifest.rooms) {
      if (replace) fs.rmSync(rooms, { recursive: true, force: true });
      fs.cpSync(path.join(folder, "rooms"), rooms, { recursive: true, errorOnExist: true, force: false });
      told.push("rooms");
    }
    console.log(`Restored what was there at ${manifest.made_at}: ${told.join(", ")}.`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
