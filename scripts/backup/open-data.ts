import fs from "node:fs";
import path from "node:path";
import { drizzle as overNode } from "drizzle-orm/node-postgres";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import { Miniflare } from "miniflare";
import { Client } from "pg";
import { unstable_readConfig as readToml } from "wrangler";
import { migratePglite, migratePostgres } from "../../drizzle/migrate.ts";
import type { WholeDatabase } from "../../drizzle/queries/backup.ts";
import { takeDataDir } from "../../local/data-dir.ts";
import { parseEnvironment, readVariables } from "../../local/environment.ts";
import { pgliteBackend } from "../../local/postgres/pglite.ts";

type Bucket = Awaited<ReturnType<Miniflare["getR2Bucket"]>>;

/** All that `npm start` keeps: the database of DATABASE_URL, else the embedded one; files and rooms in DATA_DIR. */
export type Data = {
  db: WholeDatabase;
  /** Opened when it is asked for. */
  bucket(): Promise<Bucket>;
  /** The folder of the rooms. */
  rooms: string;
};

/** Holds the data while `work` is at them: the app must not run on them meanwhile. Throws in plain words. */
export async function withData<T>(root: string, work: (data: Data) => Promise<T>): Promise<T> {
  const parsed = parseEnvironment(readVariables(root));
  if (!parsed.ok) throw new Error(parsed.message);
  const { DATABASE_URL, DATA_DIR } = parsed.env;
  const folder = path.resolve(root, DATA_DIR);
  const data = await takeDataDir(folder, "");
  if ("heldBy" in data)
    throw new Error(`${DATA_DIR} is in use by process ${data.heldBy.owner.pid}. Stop the app first.`);
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const opened = DATABASE_URL ? await server(DATABASE_URL) : await embedded(path.join(folder, "postgres"));
    closing.push(opened.close);
    return await work({
      db: opened.db,
      rooms: path.join(folder, "rooms"),
      bucket: async () => {
        const miniflare = filesIn(root, folder);
        closing.push(() => miniflare.dispose());
        return miniflare.getR2Bucket("FILES");
      },
    });
  } finally {
    for (const close of closing.reverse()) await close();
    data.release();
  }
}

async function embedded(folder: string) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const backend = await pgliteBackend(folder);
  await migratePglite(backend.database);
  const db: WholeDatabase = overPglite(backend.database);
  return { db, close: () => backend.close() };
}

async function server(url: string) {
  await migratePostgres(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  const db: WholeDatabase = overNode(client);
  return { db, close: () => client.end() };
}

/** The file store of the local app, as it keeps it itself. */
function filesIn(root: string, folder: string): Miniflare {
  const { r2_buckets } = readToml({ config: path.join(root, "wrangler.toml") });
  const name =
    r2_buckets.find(({ binding }: { binding: string }) => binding === "FILES")?.bucket_name ?? "files";
  return new Miniflare({
    modules: true,
    script: "export default { fetch: () => new Response() }",
    r2Persist: path.join(folder, "files"),
    r2Buckets: { FILES: name },
  });
}
