import path from "node:path";
import { fileURLToPath } from "node:url";
import { startAppServer } from "./app-server.ts";
import { buildBundles } from "./bundles/build-bundles.ts";
import { takeDataDir } from "./data-dir.ts";
import { parseEnvironment, readVariables } from "./environment.ts";
import { logSink } from "./log-lines.ts";
import { startMetricsStore } from "./metrics-store.ts";
import { freePort, portTaken } from "./port.ts";
import { childrenOf } from "./processes.ts";
import { say } from "./progress.ts";
import { startServices } from "./services.ts";
import { refuse, Shutdown } from "./shutdown.ts";

/** `npm start`: everything on this machine, on one port. Prints `ready <address>` when it answers. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const parsed = parseEnvironment(readVariables(root));
if (!parsed.ok) refuse(`The environment cannot be used:\n${parsed.message}`);
const { env } = parsed;
const port = env.PORT || (await freePort());
const url = `http://localhost:${port}`;

const folder = path.resolve(root, env.DATA_DIR);
const data = await takeDataDir(folder, url);
if ("heldBy" in data) {
  const { url: where, owner } = data.heldBy;
  const elsewhere = `PORT=${port + 1} DATA_DIR=${env.DATA_DIR}-2 npm start`;
  refuse(
    `Mockingbird already runs on ${env.DATA_DIR}: ${where} (process ${owner.pid}). Stop it first, or start another: ${elsewhere}`,
  );
}
const shutdown = new Shutdown(say);
shutdown.onStop(() => data.release());
if (data.ended.length > 0)
  say(`ended what the last start had left running: ${data.ended.map((mark) => mark.what).join(", ")}`);

const taken = await portTaken(port);
if (taken) {
  data.release();
  const who = taken.pid ? `${taken.command} (process ${taken.pid})` : taken.command;
  refuse(`Port ${port} is in use by ${who}. Stop that, or choose another port: PORT=${port + 1} npm start`);
}

try {
  const metrics = await startMetricsStore();
  shutdown.onStop(() => metrics?.close());
  const write = (text: string) => process.stderr.write(text);
  const logs = logSink({ format: env.LOG_FORMAT, write, seen: metrics?.keep });
  const [built, services] = await Promise.all([
    buildBundles(root, say),
    startServices({ root, env, url, data, say, logs, metrics, shutdown }),
  ]);
  if (!built.ok) {
    await shutdown.now(1, built.message);
  } else {
    const app = await startAppServer({ bundles: built.bundles, port, folder, logs, ...services });
    shutdown.onStop(() => app.stop());
    for (const child of childrenOf(process.pid).filter(({ what }) => what.includes("workerd")))
      data.note({ ...child, what: "workerd" });
    console.log(`ready ${url}`);
  }
} catch (error) {
  await shutdown.now(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
