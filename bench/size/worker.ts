import fs from "node:fs";
import path from "node:path";
import { gzipped, kib } from "./gzipped.ts";

const BUDGET = 600;

/** Rows of a table: what is read when the Worker starts, and what only when it is used. */
export function workerSizes(folder: string): string[][] {
  const all = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => path.join(folder, name));
  const atStart = reachable(path.join(folder, "index.js"));
  const later = all.filter((file) => !atStart.includes(file));
  const start = gzipped(atStart);
  return [
    ["part", "size", "budget", ""],
    ["read at the start", kib(start), String(BUDGET), start <= BUDGET * 1024 ? "" : "over"],
    ...later.map((file) => [`${path.basename(file)}, when it is used`, kib(gzipped([file])), "", ""]),
  ];
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
