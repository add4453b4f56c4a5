import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { connect, type DatabaseAddress, type Db } from "../drizzle/client.ts";
import { publishBank } from "../drizzle/queries/authoring/publish-bank.ts";
import { questionPool } from "../drizzle/queries/question-pool.ts";
import { hashInputs } from "./bundles/inputs.ts";

type Options = {
  root: string;
  /** Remembers in this folder what was loaded. */
  folder: string;
  address: DatabaseAddress;
  say: (line: string) => void;
};

/** Loads the question bank into the database when its files changed, or when the database has no question. */
export async function loadQuestionBank({ root, folder, address, say }: Options): Promise<void> {
  const stamp = bankStamp(folder, address.DATABASE_URL);
  const hash = hashInputs(root, [
    "questions",
    "domain/judge",
    "domain/question.ts",
    "domain/design-question.ts",
    "domain/authoring/content.ts",
    "drizzle/migrations",
  ]);
  const db = connect(address);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hash && (await hasQuestions(db))) return;
  // Reading the files takes a validator and their generators: nothing a start without changes should wait for.
  const { readBank } = await import("../scripts/questions/bank.ts");
  const { contents, problems } = await readBank(path.join(root, "questions"));
  for (const problem of problems) say(`left out of the question bank: ${problem}`);
  const { kept, drafts } = await publishBank(db, contents);
  // One that waits for a name is tried again with each start.
  if (drafts.length === 0) fs.writeFileSync(stamp, hash);
  else
    say(
      `drafts have the names of these questions, which are left out until they go by others: ${drafts.join(", ")}`,
    );
  if (kept.length > 0) say(`changed by an administrator since, and left as they are: ${kept.join(", ")}`);
  say(`question bank loaded: ${contents.length} questions`);
}

const hasQuestions = async (db: Db): Promise<boolean> =>
  (await questionPool(db, { userId: randomUUID(), type: "DSA" })).length > 0;

/** The file in `folder` that remembers what was loaded into the database of this address. */
export function bankStamp(folder: string, url: string): string {
  const database = createHash("sha256").update(url).digest("hex").slice(0, 16);
  return path.join(folder, `question-bank-${database}.hash`);
}
