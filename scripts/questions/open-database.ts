import path from "node:path";
import { connect, type DatabaseAddress, type Db } from "../../drizzle/client.ts";
import { takeDataDir } from "../../local/data-dir.ts";
import { openDatabase } from "../../local/database.ts";
import { parseEnvironment, readVariables } from "../../local/environment.ts";

/** Works on the database that `npm start` would use: DATABASE_URL, else the embedded one in DATA_DIR. Throws in plain words. */
export async function withDatabase<T>(work: (db: Db, address: DatabaseAddress) => Promise<T>): Promise<T> {
  const parsed = parseEnvironment(readVariables(process.cwd()));
  if (!parsed.ok) throw new Error(parsed.message);
  const { DATABASE_URL, DATA_DIR } = parsed.env;
  const data = DATABASE_URL ? null : await takeDataDir(DATA_DIR, "");
  if (data && "heldBy" in data)
    throw new Error(
      `The embedded database in ${DATA_DIR} is in use by process ${data.heldBy.owner.pid}. Stop the app first.`,
    );
  try {
    const where = data ? { folder: path.join(data.path, "postgres") } : { url: DATABASE_URL ?? "" };
    const database = await openDatabase(where);
    try {
      return await work(connect(database.address), database.address);
    } finally {
      await database.close();
    }
  } finally {
    data?.release();
  }
}
