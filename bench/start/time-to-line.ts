import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../local/port.ts";

const PATIENCE_MS = 180_000;
const ENDS_WITHIN_MS = 20_000;

/** Milliseconds from the start of a command until it prints a line; then it is ended with all that it started. */
export async function timeToLine(
  command: string,
  args: string[],
  { cwd, line }: { cwd: string; line: RegExp },
): Promise<number> {
  const port = String(await freePort());
  const { DATABASE_URL: _, DATA_DIR: __, ...env } = process.env;
  const began = performance.now();
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...env, NODE_ENV: "", PORT: port },
  });
  const gone = once(child, "exit");
  try {
    return await new Promise<number>((resolve, reject) => {
      let output = "";
      const late = setTimeout(() => reject(new Error(`${command} was not ready:\n${output}`)), PATIENCE_MS);
      child.once("error", reject);
      child.once("exit", () => reject(new Error(`${command} ended:\n${output}`)));
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
          output += chunk;
          if (!line.test(output)) return;
          clearTimeout(late);
          resolve(performance.now() - began);
        });
    });
  } finally {
    await ended(child.pid, gone);
  }
}

/** The group is asked to end, and made to where it does not. */
async function ended(pid: number | undefined, gone: Promise<unknown>): Promise<void> {
  if (pid === undefined) return;
  signal(pid, "SIGTERM");
  const late = setTimeout(() => signal(pid, "SIGKILL"), ENDS_WITHIN_MS);
  await gone;
  clearTimeout(late);
  // npm goes before what it started: the next start would find the data in use.
  for (let waited = 0; groupLives(pid) && waited < ENDS_WITHIN_MS; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  signal(pid, "SIGKILL");
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // Gone already.
  }
}

function groupLives(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
