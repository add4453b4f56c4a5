import { spawnSync } from "node:child_process";
import fs from "node:fs";
import * as v from "valibot";

/** A process as it can be recognised later: numbers are reused, so its start is part of its name. */
export const ProcessMark = v.object({ pid: v.number(), started: v.string(), what: v.string() });
export type ProcessMark = v.InferOutput<typeof ProcessMark>;

/** Null when it is gone already. */
export function markProcess(pid: number, what: string): ProcessMark | null {
  const process = listProcesses(pid)[0];
  return process ? { pid, started: process.started, what } : null;
}

/** True while that very process runs. */
export const isRunning = (mark: ProcessMark): boolean => listProcesses(mark.pid)[0]?.started === mark.started;

/** Direct children of a process. */
export const childrenOf = (pid: number): ProcessMark[] =>
  listProcesses()
    .filter((process) => process.parent === pid)
    .map(({ pid, started, command }) => ({ pid, started, what: command }));

/** Ends these processes, politely first; returns those that were running. */
export async function endProcesses(marks: ProcessMark[], graceMs = 1500): Promise<ProcessMark[]> {
  const running = marks.filter(isRunning);
  for (const mark of running) kill(mark.pid, "SIGTERM");
  await waitUntil(() => !running.some(isRunning), graceMs);
  for (const mark of running.filter(isRunning)) kill(mark.pid, "SIGKILL");
  await waitUntil(() => !running.some(isRunning), 2000);
  return running;
}

/** Sends a signal to a process, or to a group by its negative number; one that is gone is no error. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

export async function waitUntil(done: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!done()) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

type Listed = { pid: number; parent: number; started: string; command: string };

const listProcesses = (only?: number): Listed[] =>
  fs.existsSync("/proc/self/stat") ? listFromProc(only) : listFromPs(only);

/** Linux, where `ps` may be missing. A zombie has ended: it is left out. */
function listFromProc(only?: number): Listed[] {
  const pids = only === undefined ? fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [only];
  return pids.flatMap((pid) => {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      // The name in parentheses may itself hold spaces and parentheses; what follows the last one is fixed.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return [];
      return [{ pid: Number(pid), parent: Number(fields[1]), started: fields[19] ?? "", command }];
    } catch {
      return [];
    }
  });
}

function listFromPs(only?: number): Listed[] {
  const which = only === undefined ? ["-A"] : ["-p", String(only)];
  const { stdout } = spawnSync("ps", [...which, "-o", "pid=,ppid=,stat=,lstart=,args="], {
    encoding: "utf8",
  });
  return (stdout ?? "").split("\n").flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec(line);
    if (!found || found[3]?.startsWith("Z")) return [];
    return [
      { pid: Number(found[1]), parent: Number(found[2]), started: found[4] ?? "", command: found[5] ?? "" },
    ];
  });
}
