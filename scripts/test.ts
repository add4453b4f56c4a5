import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endCommands } from "../local/run-command.ts";
import { installTestTools } from "../tests/setup/tools.ts";
import { check } from "./check.ts";
import { add, type Counts, closingLine, countReport, NONE } from "./tests/counts.ts";
import { LANES } from "./tests/lanes.ts";

/**
 * `npm test`: installs what the tests need where that is allowed, checks the sources, runs every test, and ends with
 * the line `N passed, N failed`. With arguments (`npm test -- --project unit domain`) only the tests they name.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);
const TIME_LIMIT_MS = 20 * 60_000;

const runners = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    endCommands();
    for (const runner of runners) runner.kill(signal);
  });

await installTestTools(console.log);
const total = add(...(await Promise.all([args.length === 0 ? countChecks() : NONE, countTests()])));
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function countChecks(): Promise<Counts> {
  return (await check(root)) ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

async function countTests(): Promise<Counts> {
  if (args.length > 0) return countRun(args, "inherit");
  const [here = [], ...beside] = LANES.map((names) => names.map((name) => `--project=${name}`));
  const counts = await Promise.all([countRun(here, "inherit"), ...beside.map(countQuietly)]);
  return counts.reduce(add);
}

/** Prints when all is over, so that two runs do not talk at once. */
async function countQuietly(which: string[]): Promise<Counts> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-lane-"));
  const log = path.join(folder, "log");
  const output = fs.openSync(log, "w");
  try {
    return await countRun(which, output);
  } finally {
    fs.closeSync(output);
    console.log(fs.readFileSync(log, "utf8"));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Vitest prints as it goes; the numbers come from its JSON report. */
async function countRun(which: string[], output: "inherit" | number): Promise<Counts> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-tests-"));
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const ok = await run("vitest", ["run", ...reporters, ...which], output);
    const counts = countReport(fs.existsSync(report) ? fs.readFileSync(report, "utf8") : "");
    // An error outside every test, or no report at all, is a failure too.
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, commandArgs: string[], output: "inherit" | number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, { cwd: root, stdio: ["inherit", output, output] });
    runners.add(child);
    const timer = setTimeout(() => {
      console.log("Stopped: the tests took longer than 20 minutes.");
      child.kill("SIGKILL");
    }, TIME_LIMIT_MS);
    child.on("error", (error) => console.log(`${command} could not be run: ${error.message}`));
    child.on("close", (code) => {
      clearTimeout(timer);
      runners.delete(child);
      resolve(code === 0);
    });
  });
}
