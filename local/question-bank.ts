import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { connect, type DatabaseAddress } from "../drizzle/client.ts";
import { questionPool } from "../drizzle/queries/questions.ts";
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
  const database = createHash("sha256").update(address.DATABASE_URL).digest("hex").slice(0, 16);
  const stamp = path.join(folder, `question-bank-${database}.hash`);
  const hash = hashInputs(root, ["questions", "domain/judge", "domain/question.ts", "drizzle/migrations"]);
  const db = connect(address);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hash) {
    const pool = await questionPool(db, { userId: randomUUID(), type: "DSA" });
    if (pool.length > 0) return;
  }
  const { importBank } = await import("../scripts/questions/import.ts");
  say("loading the question bank …");
  await importBank(db);
  fs.writeFileSync(stamp, hash);
}
