import fs from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { takeDataDir } from "./data-dir.ts";
import { parseEnvironment, readVariables } from "./environment.ts";
import { logSink } from "./log-lines.ts";
import { startMetricsStore } from "./metrics-store.ts";
import { freePort, portTaken } from "./port.ts";
import { say } from "./progress.ts";
import { runCommand } from "./run-command.ts";
import { startServices } from "./services.ts";
import { refuse, Shutdown } from "./shutdown.ts";

/**
 * `npm run dev`: the app with hot reload. Vite serves the pages and hands /api to the Worker, which wrangler builds
 * anew at every change; what stands around them is what `npm start` has. Its data are its own: .data/dev.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const parsed = parseEnvironment({ DATA_DIR: ".data/dev", ...readVariables(root) });
if (!parsed.ok) refuse(`The environment cannot be used:\n${parsed.message}`);
const { env } = parsed;
const url = `http://localhost:${env.PORT}`;
const folder = path.resolve(root, env.DATA_DIR);
const data = await takeDataDir(folder, url);
if ("heldBy" in data)
  refuse(
    `${env.DATA_DIR} is in use at ${data.heldBy.url} (process ${data.heldBy.owner.pid}). Stop that first.`,
  );
const shutdown = new Shutdown(say);
shutdown.onStop(() => data.release());
if (await portTaken(env.PORT)) await shutdown.now(1, `Port ${env.PORT} is in use: choose another with PORT.`);

const metrics = await startMetricsStore();
shutdown.onStop(() => metrics?.close());
const write = (text: string) => process.stderr.write(text);
const logs = logSink({ format: env.LOG_FORMAT, write, seen: metrics?.keep });
try {
  const services = { root, env, url, data, say, logs, metrics, shutdown };
  const { bindings, identity } = await startServices(services);
  const variables = path.join(folder, "worker.vars");
  fs.writeFileSync(variables, toEnvFile(bindings), { mode: 0o600 });
  const workerPort = await freePort();
  const shared = {
    WRANGLER_SEND_METRICS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_REGISTRY_PATH: path.join(folder, "registry"),
  };
  watch("wrangler", workerArguments(workerPort, variables), shared);
  watch("remix", ["vite:dev", "--port", String(env.PORT), "--strictPort"], {
    ...shared,
    API_ORIGIN: `http://127.0.0.1:${workerPort}`,
    ...(identity ? { IDENTITY_ORIGIN: await serveIdentity(identity) } : {}),
  });
  await answering(url);
  console.log(`ready ${url}`);
} catch (error) {
  await shutdown.now(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function workerArguments(port: number, variables: string): string[] {
  const where = ["--ip", "127.0.0.1", "--port", String(port), "--inspector-port", "0"];
  return [
    "dev",
    ...where,
    "--persist-to",
    folder,
    "--env-file",
    variables,
    "--show-interactive-dev-session=false",
  ];
}

/** When one of the two ends, the app is not whole any more: all of it ends. */
async function watch(command: string, args: string[], more: Record<string, string>): Promise<void> {
  const shown = new PassThrough();
  logs.follow(shown);
  const onOutput = (text: string) => void shown.write(text);
  await runCommand(command, args, { cwd: root, env: more, onOutput });
  if (!shutdown.begun) await shutdown.now(1, `${command} ended.`);
}

async function serveIdentity(identity: (request: Request) => Promise<Response>): Promise<string> {
  const port = await freePort();
  const server = serve({ fetch: identity, port, hostname: "127.0.0.1" });
  shutdown.onStop(() => {
    server.close();
  });
  return `http://127.0.0.1:${port}`;
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const health = await fetch(`${address}/api/health`).catch(() => null);
    if (health && health.status !== 502 && health.status !== 500) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} did not answer within a minute`);
}

/** JSON strings are what the parser of such files reads as quoted values. */
function toEnvFile(bindings: Record<string, string>): string {
  return Object.entries(bindings)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join("");
}
