import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { migratePostgres } from "../drizzle/migrate.ts";
import { buildBundles } from "../local/bundles/build-bundles.ts";
import { openDatabase } from "../local/database.ts";
import { runCommand } from "../local/run-command.ts";
import { missingSecrets, withSecretsFile } from "./deploy/secrets.ts";

/**
 * `npm run deploy`: migrations, Worker, pages, in this order, each only after the one before succeeded.
 * `npm run deploy -- --dry-run` builds and checks all of it without a network.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** The folder of the built Worker. */
let worker = "";
const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
const steps = values["dry-run"]
  ? [migrationsApply, build, tryWorker]
  : [secrets, build, migrate, deployWorker, deployPages];
for (const step of steps) {
  const failure = await step();
  if (failure === null) continue;
  console.error(failure);
  process.exit(1);
}
console.log(values["dry-run"] ? "Dry run: everything builds and every migration applies." : "Deployed.");

type Failure = string | null;

/** From empty, on the embedded database. */
async function migrationsApply(): Promise<Failure> {
  console.log("Applying the migrations to an empty database …");
  const database = await openDatabase({});
  await database.close();
  return null;
}

async function build(): Promise<Failure> {
  const built = await buildBundles(root, console.log);
  if (!built.ok) return built.message;
  console.log("Worker and pages build.");
  worker = built.bundles.worker;
  return null;
}

/** What would be uploaded, as the deploy itself would put it together. */
async function tryWorker(): Promise<Failure> {
  const tried = await wrangler(root, [...deployArguments(), "--dry-run"]);
  if (!tried.ok) return tried.output;
  console.log(/^Total Upload:.*$/m.exec(tried.output)?.[0] ?? "The Worker can be deployed.");
  return null;
}

async function secrets(): Promise<Failure> {
  const atWorker = await wrangler(root, ["secret", "list", "--format", "json"]);
  const missing = missingSecrets(process.env, atWorker.ok ? atWorker.output : "");
  if (missing.length === 0) return null;
  const lines = missing.map(({ name, what }) => `  ${name.padEnd(22)} ${what}`);
  return [
    "Nothing was deployed. These are neither in the environment nor set at the Worker:",
    ...lines,
    "Set them in the environment of this command; README.md says how.",
  ].join("\n");
}

async function migrate(): Promise<Failure> {
  console.log("Migrating the database …");
  await migratePostgres(process.env.DATABASE_URL ?? "");
  return null;
}

async function deployWorker(): Promise<Failure> {
  console.log("Deploying the Worker …");
  const deployed = await withSecretsFile(process.env, (file) =>
    wrangler(root, [...deployArguments(), "--secrets-file", file]),
  );
  return deployed.ok ? null : deployed.output;
}

async function deployPages(): Promise<Failure> {
  console.log("Deploying the pages …");
  const built = await runCommand("remix", ["vite:build"], { cwd: root, env: { NODE_ENV: "production" } });
  if (!built.ok) return built.output;
  const deployed = await wrangler(path.join(root, "app"), ["pages", "deploy", "--branch", "main"]);
  return deployed.ok ? null : deployed.output;
}

/** The modules as they were built, and nothing bundled again. */
function deployArguments(): string[] {
  return ["deploy", path.join(worker, "index.js"), "--no-bundle"];
}

function wrangler(cwd: string, args: string[]) {
  return runCommand("wrangler", args, { cwd, env: { WRANGLER_SEND_METRICS: "false", CI: "1" } });
}
