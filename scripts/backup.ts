import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { saveDatabase } from "./backup/database.ts";
import { saveFiles } from "./backup/files.ts";
import { writeManifest } from "./backup/manifest.ts";
import { withData } from "./backup/open-data.ts";

/**
 * `npm run backup [-- folder] [--only-database]`: all rows, files and rooms into a folder, by default one under backups/ that is
 * named by the time. With DATABASE_URL, Neon's too, `--only-database` leaves out what this machine keeps.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "only-database": { type: "boolean", default: false } },
});
const made_at = new Date().toISOString();
const folder = path.resolve(root, positionals[0] ?? `backups/${made_at.slice(0, 19).replaceAll(":", "-")}`);

try {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  await withData(root, async ({ db, bucket, rooms }) => {
    const tables = await saveDatabase(db, folder);
    const whole = !values["only-database"];
    const files = whole ? await saveFiles((await bucket()) as never, folder) : 0;
    const hasRooms = whole && fs.existsSync(rooms);
    if (hasRooms) fs.cpSync(rooms, path.join(folder, "rooms"), { recursive: true });
    writeManifest(folder, { format: 1, made_at, tables, files, rooms: hasRooms });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${folder}: ${rows} rows of ${tables.length} tables, ${files} files${hasRooms ? ", rooms" : ""}`,
    );
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
