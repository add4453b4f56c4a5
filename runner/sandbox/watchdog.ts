import fs from "node:fs";
import { BOX_LIMITS } from "./limits.ts";

const INTERVAL_MS = 20;
const PAGE_BYTES = 4096;

/** Stands in for a memory cgroup: sums the memory of a box's processes every 20 ms and reports the first excess. */
export function watchMemory(init: number, onExcess: () => void): { peakKb(): number | null; stop(): void } {
  let peak = 0;
  const measure = () => {
    const pids = descendants(init);
    let used = pids.reduce((sum, pid) => sum + residentBytes(pid), 0);
    // Pages that forks share are counted once for each of them: confirm with the proportional size.
    if (used > BOX_LIMITS.memoryBytes * 0.8)
      used = pids.reduce((sum, pid) => sum + proportionalBytes(pid), 0) || used;
    peak = Math.max(peak, used);
    if (used > BOX_LIMITS.memoryBytes) onExcess();
  };
  const timer = setInterval(measure, INTERVAL_MS);
  timer.unref();
  return {
    peakKb() {
      measure(); // a short run may end between two looks
      return peak > 0 ? Math.round(peak / 1024) : null;
    },
    stop: () => clearInterval(timer),
  };
}

function descendants(pid: number): number[] {
  const found = [pid];
  for (let at = 0; at < found.length; at++) {
    const tasks = `/proc/${found[at]}/task`;
    for (const task of listOrNone(tasks)) {
      const children = readOrEmpty(`${tasks}/${task}/children`).trim();
      if (children) found.push(...children.split(" ").map(Number));
    }
  }
  return found;
}

function residentBytes(pid: number): number {
  return Number(readOrEmpty(`/proc/${pid}/statm`).split(" ")[1] ?? 0) * PAGE_BYTES;
}

function proportionalBytes(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function listOrNone(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
