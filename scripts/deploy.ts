import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildBundles } from "../local/bundles/build-bundles.ts";
import { openDatabase } from "../local/database.ts";
import { runCommand } from "../local/run-command.ts";
import { createRunnerClient } from "../runner/client.ts";
import { migrate } from "./deploy/migrations.ts";
import { rollPagesBack } from "./deploy/pages-rollback.ts";
import { missingSecrets, withSecretsFile } from "./deploy/secrets.ts";
import { smoke } from "./deploy/smoke.ts";
import { askedFor, branchOf, deployVariables, wranglerEnvironment } from "./deploy/target.ts";

/**
 * `npm run deploy [-- --env staging]`: migrations, Worker, pages, in this order, each only after the one before succeeded; then
 * a look whether it works. `--dry-run` builds and checks all of it without a network; `--preview <name>` shows the pages as
 * they are here before the staging Worker; `--rollback` goes back to what was deployed before. docs/deploy.md tells the whole way.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const asked = understood();
const variables = deployVariables(root, asked);
/** The folder of the built Worker. */
let worker = "";
/** Where the pages answer, as wrangler said; a host of one's own goes before it. */
let deployedAt = "";

type Failure = string | null;
const STEPS: Record<typeof asked.act, { steps: (() => Promise<Failure>)[]; done: () => string }> = {
  "dry-run": {
    steps: [migrationsApply, build, tryWorker, tellSecrets],
    done: () => "Dry run: everything builds and every migration applies.",
  },
  deploy: {
    steps: [secrets, build, lookAtRunner, applyMigrations, deployWorker, deployPages, looksWell],
    done: () => "Deployed.",
  },
  preview: { steps: [build, deployPages], done: () => `Preview: ${deployedAt}` },
  rollback: { steps: [rollBackPages, rollBackWorker], done: () => "Rolled back. Migrations stay." },
};
const { steps, done } = STEPS[asked.act];
for (const step of steps) {
  const failure = await step();
  if (failure === null) continue;
  console.error(failure);
  process.exit(1);
}
console.log(done());

function understood() {
  try {
    return askedFor(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

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

/** What would be uploaded, as the deploy itself would put it together: to each environment, since each has its own bindings. */
async function tryWorker(): Promise<Failure> {
  for (const environment of ["production", "staging"] as const) {
    const tried = await wrangler(root, [...deployArguments({ environment }), "--dry-run"]);
    if (!tried.ok) return `${environment}: ${tried.output}`;
    const size = /^Total Upload:.*$/m.exec(tried.output)?.[0] ?? "The Worker can be deployed.";
    console.log(`${environment}: ${size}`);
  }
  return null;
}

/** What a deploy would still ask for; without a network nobody knows what the Worker has. */
async function tellSecrets(): Promise<Failure> {
  const missing = missingSecrets(variables, "").map(({ name }) => name);
  if (missing.length > 0)
    console.log(`Not in the environment, so to be set at the Worker: ${missing.join(", ")}`);
  return null;
}

async function secrets(): Promise<Failure> {
  const atWorker = await wrangler(root, [
    "secret",
    "list",
    "--format",
    "json",
    ...wranglerEnvironment(asked),
  ]);
  const missing = missingSecrets(variables, atWorker.ok ? atWorker.output : "");
  if (missing.length === 0) return null;
  const lines = missing.map(({ name, what }) => `  ${name.padEnd(22)} ${what}`);
  return [
    "Nothing was deployed. These are neither in the environment nor set at the Worker:",
    ...lines,
    `Put them into .${asked.environment}.vars or the environment; docs/deploy.md says where each comes from.`,
  ].join("\n");
}

/** The app works without it but for running code: it is told, not insisted on. */
async function lookAtRunner(): Promise<Failure> {
  const { RUNNER_URL: url, RUNNER_KEY: keys } = variables;
  if (!url || !keys) return null;
  const answer = await createRunnerClient({ url, keys }).ready();
  console.log(answer.ok ? "The runner answers." : `The runner at ${url} is not ready: ${answer.message}`);
  return null;
}

async function applyMigrations(): Promise<Failure> {
  console.log("Migrating the database …");
  return migrate(root, variables.DATABASE_URL ?? "", { contract: asked.contract, say: console.log });
}

async function deployWorker(): Promise<Failure> {
  console.log("Deploying the Worker …");
  const deployed = await withSecretsFile(variables, (file) =>
    wrangler(root, [...deployArguments(asked), "--secrets-file", file]),
  );
  return deployed.ok ? null : deployed.output;
}

async function deployPages(): Promise<Failure> {
  console.log("Deploying the pages …");
  const built = await runCommand("remix", ["vite:build"], { cwd: root, env: { NODE_ENV: "production" } });
  if (!built.ok) return built.output;
  const branch = asked.preview || branchOf(asked);
  const deployed = await wrangler(path.join(root, "app"), ["pages", "deploy", "--branch", branch]);
  if (!deployed.ok) return deployed.output;
  // The last address is the one that stays: a branch's own.
  deployedAt = deployed.output.match(/https:\/\/[a-z0-9.-]+\.pages\.dev/g)?.at(-1) ?? "";
  return null;
}

async function looksWell(): Promise<Failure> {
  const url = variables.APP_URL || deployedAt;
  console.log(`Looking at ${url} …`);
  const { ok, lines } = await smoke(url);
  for (const line of lines) console.log(line);
  const back = asked.environment === "production" ? " npm run deploy -- --rollback goes back." : "";
  return ok ? null : `It is deployed, but does not look well.${back}`;
}

async function rollBackPages(): Promise<Failure> {
  if (asked.environment === "staging")
    return "Previews cannot be rolled back: check the earlier commit out and deploy it to staging.";
  const rolled = await rollPagesBack("mockingbird", variables);
  if (rolled.ok) console.log(rolled.line);
  return rolled.ok ? null : rolled.message;
}

async function rollBackWorker(): Promise<Failure> {
  const rolled = await wrangler(root, [
    "rollback",
    "--yes",
    "--message",
    "npm run deploy -- --rollback",
    ...wranglerEnvironment(asked),
  ]);
  return rolled.ok ? null : rolled.output;
}

/** The modules as they were built, and nothing bundled again. */
function deployArguments(where: Pick<typeof asked, "environment">): string[] {
  return ["deploy", path.join(worker, "index.js"), "--no-bundle", ...wranglerEnvironment(where)];
}

function wrangler(cwd: string, args: string[]) {
  const env = { WRANGLER_SEND_METRICS: "false", CI: "1" };
  return runCommand("wrangler", args, { cwd, env: { ...credentials(), ...env } });
}

/** From the file of variables, too. */
function credentials(): Record<string, string> {
  const names = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID"];
  return Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}
