import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { lastMigration, migratePostgres } from "../../drizzle/migrate.ts";
import { takesAway } from "./contraction.ts";

const Journal = v.object({ entries: v.array(v.object({ when: v.number(), tag: v.string() })) });

type Waiting = { tag: string; takesAway: string[] };

/** Brings the database up to date; null, or why nothing was touched. What takes something away waits for `--contract`. */
export async function migrate(
  root: string,
  url: string,
  { contract, say }: { contract: boolean; say: (line: string) => void },
): Promise<string | null> {
  const last = await lastMigration(url);
  const waiting = waitingSince(path.join(root, "drizzle/migrations"), last);
  const refusal = last === null || contract ? null : refusalOf(waiting);
  if (refusal) return refusal;
  for (const { tag } of waiting) say(`  ${tag}`);
  await migratePostgres(url);
  return null;
}

/** The migrations that a database has not seen. `last`: when the last one was made that it has; null: it is empty. */
export function waitingSince(folder: string, last: number | null): Waiting[] {
  const journal = v.parse(
    Journal,
    JSON.parse(fs.readFileSync(path.join(folder, "meta/_journal.json"), "utf8")),
  );
  return journal.entries
    .filter(({ when }) => last === null || when > last)
    .map(({ tag }) => ({
      tag,
      takesAway: takesAway(fs.readFileSync(path.join(folder, `${tag}.sql`), "utf8")),
    }));
}

/** Why these may not be applied while the present code runs; null: they may. */
export function refusalOf(waiting: Waiting[]): string | null {
  const lines = waiting.flatMap((one) => one.takesAway.map((statement) => `  ${one.tag}: ${statement}`));
  if (lines.length === 0) return null;
  return [
    "Nothing was deployed. These migrations take away what the code that runs now may need:",
    ...lines,
    "Deploy code that does without first; then run this again with --contract.",
  ].join("\n");
}
