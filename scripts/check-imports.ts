import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brokenRules } from "./imports/rules.ts";
import { importsOf } from "./imports/scan.ts";

/** `npm run check`, the part about who may import whom (docs/design.md). Prints every broken rule. */
export function checkImports(root: string): string[] {
  return sourceFiles(root).flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), "utf8");
    return brokenRules(file, importsOf(file, text), text);
  });
}

/** At the top only: a folder of these names further down is code like any other. */
const SKIPPED = new Set(["node_modules", "build", "questions"]);

/** TypeScript of the repository, without the question bank and what is built. */
export function sourceFiles(root: string, folder = ""): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    if (SKIPPED.has(file)) return [];
    if (entry.isDirectory()) return sourceFiles(root, file);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [file] : [];
  });
}

if (import.meta.main) {
  const broken = checkImports(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
  for (const line of broken) console.error(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
