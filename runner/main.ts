import os from "node:os";
import { splitKeys } from "../domain/judge/protocol.ts";
import { idleBoxes, idleMemoryMb } from "./idle-boxes.ts";
import { openRunner, type Runner } from "./runner.ts";
import { createServer } from "./server.ts";

const environment = readEnvironment(process.env);
const opening = openRunner({ warm: idleBoxes(os.availableParallelism(), environment.idleMb) });
const server = createServer({ runner: opening, keys: environment.keys });

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);

server.on("error", (error) => die(`the runner cannot listen: ${error.message}`));
server.listen(environment.port, environment.host, async () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : environment.port;
  console.log(`runner listening on http://${environment.host}:${port}`);
  try {
    const runner = await opening;
    if ("unavailable" in runner) refuseToServe(runner.unavailable);
    else await serve(runner);
  } catch (error) {
    die(`the runner cannot start: ${error instanceof Error ? error.message : String(error)}`);
  }
});

async function serve(runner: Runner): Promise<void> {
  const languages = Object.entries(runner.versions).map(([language, version]) => `${language} ${version}`);
  console.error(`self-test passed (memory limit: ${runner.sandbox.memoryLimit}); ${languages.join(", ")}`);
  for (const sentence of runner.missing.values()) console.error(sentence);
  await runner.pool.warmUp();
}

function refuseToServe(reason: string): void {
  if (!environment.stay) die(reason);
  console.error(`code cannot be run: ${reason}`);
}

/** Every box ends with the runner; a second signal changes nothing. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  server.close();
  server.closeAllConnections();
  const runner = await opening.catch(() => undefined);
  if (runner && "close" in runner) await runner.close();
  process.exit(0);
}

function die(message: string): never {
  console.error(message);
  process.exit(1);
}

function readEnvironment(env: NodeJS.ProcessEnv) {
  const keys = splitKeys(env.RUNNER_KEY ?? "");
  if (keys.length === 0)
    die("RUNNER_KEY is needed: the key shared with the app (two, separated by a comma, while replacing one)");
  const port = Number(env.RUNNER_PORT ?? "0");
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    die(`RUNNER_PORT: expected a port from 0 to 65535, got ${env.RUNNER_PORT}`);
  const idleMb = env.RUNNER_IDLE_MB ? Number(env.RUNNER_IDLE_MB) : idleMemoryMb();
  if (!(idleMb >= 0)) die(`RUNNER_IDLE_MB: expected a number of megabytes, got ${env.RUNNER_IDLE_MB}`);
  return { keys, port, host: env.RUNNER_HOST ?? "127.0.0.1", stay: env.RUNNER_STAY === "1", idleMb };
}
