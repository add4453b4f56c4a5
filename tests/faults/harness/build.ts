import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { runCommand } from "../../../local/run-command.ts";
import { createDatabase } from "../../setup/own-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the built Worker and its configuration. */
    faultsBuild: string;
    /** A database of the tests' own where DATABASE_URL names a server; empty without one. */
    faultsDatabase: string;
  }
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Builds the Worker once for all files, as a deploy would, around the entry that lets tests reach its rooms. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-faults-build-"));
  const entry = path.join(root, "tests/faults/harness/worker.ts");
  await Promise.all([
    run("wrangler", ["deploy", entry, "--config", "wrangler.toml", "--dry-run", "--outdir", folder]),
    run(process.execPath, ["local/bundles/read-config.ts", path.join(folder, "config.json")]),
  ]);
  project.provide("faultsBuild", folder);
  const server = process.env.DATABASE_URL;
  const own = server ? await createDatabase(server) : null;
  project.provide("faultsDatabase", own?.url ?? "");
  return async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    await own?.drop();
  };
}

async function run(command: string, args: string[]): Promise<void> {
  const env = { NODE_ENV: "production", WRANGLER_SEND_METRICS: "false", CI: "1" };
  const { ok, output } = await runCommand(command, args, { cwd: root, env });
  if (!ok) throw new Error(`${command} failed:\n${output}`);
}
