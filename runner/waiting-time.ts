import fs from "node:fs";

/**
 * How many milliseconds a process and its descendants stood ready to run and had no processor; undefined where the
 * kernel keeps no such account. Threads wait side by side: the one that waited longest stands for them all.
 */
export function waitingTimeMs(pid: number): number | undefined {
  const delays = descendants(pid).flatMap(threadsOf).map(runDelayMs);
  const known = delays.filter((ms) => ms !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function descendants(pid: number): number[] {
  const found = [pid];
  for (let at = 0; at < found.length; at++) {
    for (const thread of threadsOf(found[at]!)) {
      const children = readOrEmpty(`${thread}/children`).trim();
      if (children !== "") found.push(...children.split(" ").map(Number));
    }
  }
  return found;
}

function threadsOf(pid: number): string[] {
  try {
    return fs.readdirSync(`/proc/${pid}/task`).map((task) => `/proc/${pid}/task/${task}`);
  } catch {
    return [];
  }
}

/** schedstat: nanoseconds on a processor, nanoseconds waiting for one, turns. */
function runDelayMs(thread: string): number | undefined {
  const text = readOrEmpty(`${thread}/schedstat`);
  return text === "" ? undefined : Number(text.split(" ")[1]) / 1e6;
}

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
