import path from "node:path";
import type { DatabaseAddress } from "../../drizzle/client.ts";
import { openDatabase } from "../../local/database.ts";
import { loadQuestionBank } from "../../local/question-bank.ts";
import type { Place } from "./running-app.ts";

/** Opens the place's database with the question bank in it, as a start would, before the app does. */
export async function withBank(
  { folder, database }: Place,
  work: (address: DatabaseAddress) => Promise<void>,
): Promise<void> {
  const opened = await openDatabase(
    database ? { url: database.url } : { folder: path.join(folder, "postgres") },
  );
  try {
    const root = path.resolve(import.meta.dirname, "../..");
    await loadQuestionBank({ root, folder, address: opened.address, say: () => {} });
    await work(opened.address);
  } finally {
    await opened.close();
  }
}
