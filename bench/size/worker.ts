import fs from "node:fs";
import path from "node:path";
import { gzipped } from "./gzipped.ts";

/** Bytes gzipped of what is read when the Worker starts, and of each part that is read only when it is used. */
export type WorkerSize = { atStart: number; later: { part: string; bytes: number }[] };

export function workerSize(folder: string): WorkerSize {
  const all = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => path.join(folder, name));
  const atStart = reachable(path.join(folder, "index.js"));
  const later = all.filter((file) => !atStart.includes(file));
  return {
    atStart: gzipped(atStart),
    later: later
      .map((file) => ({ part: path.basename(file), bytes: gzipped([file]) }))
      .sort((a, b) => b.bytes - a.bytes),
  };
}

/** The module and all that it and those import before they run. */
function reachable(entry: string): string[] {
  const found = [entry];
  for (const file of found)
    for (const [, target = ""] of fs.readFileSync(file, "utf8").matchAll(STATIC_IMPORT)) {
      const imported = path.join(path.dirname(file), target);
      if (!found.includes(imported)) found.push(imported);
    }
  return found;
}

/** Minified: `import{a as b}from"./x.js"`, `export{a}from"./x.js"`, `import"./x.js"`. */
const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["'](\.[^"']+)["']/g;
