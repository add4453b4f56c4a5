import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { takeDataDir } from "../local/data-dir.ts";
import { openDatabase } from "../local/database.ts";
import { parseEnvironment, readVariables } from "../local/environment.ts";
import { loadQuestionBank } from "../local/question-bank.ts";
import { seedHistory } from "./seed/seed-history.ts";

/** `npm run seed -- --email ada@example.com --interviews 30 [--seed 1]`: a made-up history for the local database. */
const USAGE =
  "npm run seed -- --email ada@example.com --interviews 30 [--seed 1] [--time-zone Europe/Berlin]";
const MAX_INTERVIEWS = 2000;
const Whole = (max: number) => v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(max));
const Asked = v.object({
  email: v.pipe(v.string(), v.email()),
  interviews: Whole(MAX_INTERVIEWS),
  seed: v.optional(Whole(2 ** 32 - 1), "1"),
  "time-zone": v.optional(v.string(), Intl.DateTimeFormat().resolvedOptions().timeZone),
});

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { email: text, interviews: text, seed: text, "time-zone": text },
  strict: true,
});
const asked = v.safeParse(Asked, values);
if (!asked.success) refuse(`Say whose history and how long:\n  ${USAGE}`);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const parsed = parseEnvironment(readVariables(root));
if (!parsed.ok) refuse(`The environment cannot be used:\n${parsed.message}`);
const { env } = parsed;
if (env.DATABASE_URL && !["localhost", "127.0.0.1", "[::1]"].includes(new URL(env.DATABASE_URL).hostname))
  refuse("DATABASE_URL names a database elsewhere. Made-up histories are for a database on this machine.");
const folder = path.resolve(root, env.DATA_DIR);
const data = await takeDataDir(folder, "npm run seed");
if ("heldBy" in data)
  refuse(
    `Mockingbird runs on ${env.DATA_DIR} (process ${data.heldBy.owner.pid}). Stop it first: the embedded database has room for one.`,
  );

try {
  const database = await openDatabase(
    env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: path.join(folder, "postgres") },
  );
  try {
    await loadQuestionBank({ root, folder, address: database.address, say: (line) => console.log(line) });
    const { email, interviews, seed, "time-zone": timeZone } = asked.output;
    await seedHistory(database.address, { email, interviews, seed, timeZone, now: Date.now() });
    console.log(`${email} has a made-up history of ${interviews} interviews now; its pages say so.`);
  } finally {
    await database.close();
  }
} finally {
  data.release();
}

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
