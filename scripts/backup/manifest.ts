import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";

/** What a backup holds: written last, so that a folder without it is none. */
export const Manifest = v.object({
  format: v.literal(1),
  made_at: v.pipe(v.string(), v.isoTimestamp()),
  /** Tables in the order in which they are to be written, and how many rows each has. */
  tables: v.array(v.object({ name: v.string(), columns: v.array(v.string()), rows: v.number() })),
  files: v.number(),
  /** Whether the live interviews of a machine of one's own are in it. */
  rooms: v.boolean(),
});
export type Manifest = v.InferOutput<typeof Manifest>;

const FILE = "manifest.json";

export const writeManifest = (folder: string, manifest: Manifest): void =>
  fs.writeFileSync(path.join(folder, FILE), JSON.stringify(manifest, null, 2));

/** Throws in plain words where the folder is no backup. */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file)) throw new Error(`${folder} is no backup: it has no ${FILE}.`);
  const parsed = v.safeParse(Manifest, JSON.parse(fs.readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`${file} is not as it was written.`);
  return parsed.output;
}
