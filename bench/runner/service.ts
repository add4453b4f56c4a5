import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createRunnerClient, type RunnerClient } from "../../runner/client.ts";

export type Service = {
  url: string;
  key: string;
  client: RunnerClient;
  /** Memory of the service itself, without its boxes. */
  residentMb(): number;
  stop(): Promise<void>;
};

const MAIN = path.join(import.meta.dirname, "../../runner/main.ts");

/** The runner as it is deployed: its own process, spoken to over HTTP. */
export async function startService(environment: Record<string, string> = {}): Promise<Service> {
  const key = "bench-key";
  const child = spawn(process.execPath, [...process.execArgv, MAIN], {
    env: { ...process.env, RUNNER_KEY: key, RUNNER_PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (data) => {
    complaints += data;
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
      const found = /listening on (\S+)\n/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("close", (code, signal) =>
      reject(new Error(`the runner did not start (${signal ?? code}): ${complaints}`)),
    );
  });
  const client = createRunnerClient({ url, keys: key });
  for (let ready = await client.ready(); !ready.ok; ready = await client.ready()) {
    if (ready.code !== "STARTING") throw new Error(ready.message);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    key,
    client,
    residentMb: () =>
      Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
