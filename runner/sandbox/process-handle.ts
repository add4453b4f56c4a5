import fs from "node:fs";

/** A process that is not mistaken for a later one of the same number. */
export type ProcessHandle = { readonly pid: number; isAlive(): boolean; kill(): void };

export function processHandle(pid: number): ProcessHandle {
  const began = startTime(pid);
  const isAlive = () => began !== undefined && startTime(pid) === began;
  return {
    pid,
    isAlive,
    kill() {
      if (!isAlive()) return;
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // gone in between
      }
    },
  };
}

/** Clock ticks since boot; the name before it, in parentheses, may hold anything. */
function startTime(pid: number): string | undefined {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
