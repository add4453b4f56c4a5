import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../local/database.ts";
import { loadQuestionBank } from "../../local/question-bank.ts";
import { createDatabase } from "../setup/own-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder whose embedded database holds the question bank. */
    bankFolder: string;
    /** Where DATABASE_URL names a server, a database on it that holds the question bank; else empty. */
    bankUrl: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Loads the question bank once: each file starts its app on a copy, and a test of starting shows what the first start does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-bank-"));
  const server = process.env.DATABASE_URL;
  const own = server ? await createDatabase(server) : null;
  const database = await openDatabase(own ? { url: own.url } : { folder: path.join(folder, "postgres") });
  await loadQuestionBank({ root, folder, address: database.address, say: () => {} });
  await database.close();
  project.provide("bankFolder", folder);
  project.provide("bankUrl", own?.url ?? "");
  return async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    await own?.drop();
  };
}
