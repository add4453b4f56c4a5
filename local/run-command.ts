import { spawn } from "node:child_process";
import { kill } from "./processes.ts";

export type CommandResult = { ok: boolean; output: string };

const running = new Set<number>();

/**
 * Runs a command in a process group of its own and keeps what it prints for the error message.
 * `onOutput` gets the output as it comes, for commands whose progress is worth seeing.
 */
export function runCommand(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; onOutput?: (text: string) => void } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000);
      options.onOutput?.(String(chunk));
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    if (child.pid) running.add(child.pid);
    const settle = (ok: boolean) => {
      if (child.pid) running.delete(child.pid);
      resolve({ ok, output });
    };
    child.on("error", (error) => {
      output += error.message;
      settle(false);
    });
    child.on("close", (code) => settle(code === 0));
  });
}

/** Ends every command that still runs, with all it started. */
export function endCommands(): void {
  for (const pid of running) kill(-pid, "SIGKILL");
  running.clear();
}
