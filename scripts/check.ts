import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkImports, sourceFiles } from "./check-imports.ts";

/** `npm run check`: format and lint, types, who imports whom. True when all hold; each failure prints its own lines. */
export async function check(root: string): Promise<boolean> {
  const [biome, types] = await Promise.all([
    run(root, "format and lint", "biome", ["check", "--error-on-warnings", "."]),
    run(root, "types", "tsc", ["-p", "."]),
  ]);
  const imports = checkImports(root);
  report("imports", imports.length === 0, imports.join("\n"));
  noteLongFiles(root);
  return biome && types && imports.length === 0;
}

const LONG = 250;

/** A note, not a failure: past this length a file usually has a seam. */
function noteLongFiles(root: string): void {
  for (const file of sourceFiles(root)) {
    const lines = fs.readFileSync(path.join(root, file), "utf8").split("\n").length - 1;
    if (lines > LONG) console.log(`  note  ${file} has ${lines} lines: is there a seam?`);
  }
}

function run(root: string, what: string, command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => keep(Buffer.from(error.message)));
    child.on("close", (code) => {
      report(what, code === 0, output);
      resolve(code === 0);
    });
  });
}

function report(what: string, ok: boolean, output: string): void {
  console.log(`  ${ok ? "ok   " : "FAIL "} ${what}`);
  if (!ok) console.log(output.trim());
}

if (import.meta.main) {
  const ok = await check(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
  process.exitCode = ok ? 0 : 1;
}
