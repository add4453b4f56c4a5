import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { parseEnvironment, readVariables } from "../local/environment.ts";
import { loadQuestionBank } from "../local/question-bank.ts";
import { withDatabase } from "./questions/open-database.ts";
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
const root = process.cwd();
const parsed = parseEnvironment(readVariables(root));
if (!parsed.ok) refuse(`The environment cannot be used:\n${parsed.message}`);
const { env } = parsed;
if (env.DATABASE_URL && !["localhost", "127.0.0.1", "[::1]"].includes(new URL(env.DATABASE_URL).hostname))
  refuse("DATABASE_URL names a database elsewhere. Made-up histories are for a database on this machine.");
// The stamp of the loaded bank lies here, also where the database is a server.
const folder = path.resolve(root, env.DATA_DIR);
fs.mkdirSync(folder, { recursive: true, mode: 0o700 });

const { email, interviews, seed, "time-zone": timeZone } = asked.output;
await withDatabase(async (_db, address) => {
  await loadQuestionBank({ root, folder, address, say: (line) => console.log(line) });
  await seedHistory(address, { email, interviews, seed, timeZone, now: Date.now() });
  console.log(`${email} has a made-up history of ${interviews} interviews now; its pages say so.`);
}).catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
