import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endCommands } from "../local/run-command.ts";
import { installTestTools } from "../tests/setup/tools.ts";
import { check } from "./check.ts";
import { LANES } from "./tests/lanes.ts";
import {
  add,
  type Counts,
  closingLine,
  countOutcome,
  type Failure,
  failureLines,
  failuresOf,
  NONE,
  type Outcome,
  readOutcome,
  together,
  triedAgain,
} from "./tests/outcome.ts";

/**
 * `npm test`: installs what the tests need where that is allowed, checks the sources, runs every test, and ends with
 * the line `N passed, N failed`, before it a line for each that failed. A file in which something failed is run once
 * more when the others are over: what failed because the machine was busy passes then, and was named as failed at first.
 * With arguments (`npm test -- --project unit domain`) only the tests they name, once.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);
const TIME_LIMIT_MS = 30 * 60_000;
/** Files. When something failed in more of them, it is no accident: to run them again would only take time. */
const MOST_TRIED_AGAIN = 5;

const runners = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    endCommands();
    for (const runner of runners) runner.kill(signal);
  });

await installTestTools(console.log);
const [checks, tests] = await Promise.all([args.length === 0 ? countChecks() : NONE, runTests()]);
const total = add(checks, countOutcome(tests));
printFailures("Failed:", failuresOf(tests));
for (const what of tests.elsewhere) console.log(`Failed: ${what}`);
if (checks.failed > 0) console.log("Failed: the check of the sources, see above.");
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function countChecks(): Promise<Counts> {
  return (await check(root)) ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

/** All lanes at once; then the files in which something failed once more, when the lanes are over. */
async function runTests(): Promise<Outcome> {
  if (args.length > 0) return runVitest(args, "inherit");
  const [here = [], ...beside] = LANES.map((names) => names.map((name) => `--project=${name}`));
  const lanes = await Promise.all([runVitest(here, "inherit"), ...beside.map(runQuietly)]);
  const first = lanes.reduce(together);
  const failures = failuresOf(first);
  const files = [...new Set(failures.map(({ file }) => path.relative(root, file)))];
  if (files.length === 0 || files.length > MOST_TRIED_AGAIN) return first;
  printFailures("Failed at the first try, beside other tests:", failures);
  return triedAgain(first, await runVitest(files, "inherit"));
}

function printFailures(heading: string, failures: readonly Failure[]): void {
  if (failures.length > 0) console.log([heading, ...failureLines(failures, root)].join("\n  "));
}

/** Prints when all is over, so that two runs do not talk at once. */
async function runQuietly(which: string[]): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-lane-"));
  const log = path.join(folder, "log");
  const output = fs.openSync(log, "w");
  try {
    return await runVitest(which, output);
  } finally {
    fs.closeSync(output);
    console.log(fs.readFileSync(log, "utf8"));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Vitest prints as it goes; what became of each test comes from a reporter of ours. */
async function runVitest(which: string[], output: "inherit" | number): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-tests-"));
  const outcome = path.join(folder, "outcome.json");
  const reporters = ["--reporter=default", "--reporter=./scripts/tests/outcome-reporter.ts"];
  try {
    const ok = await run("vitest", ["run", ...reporters, ...which], output, { OUTCOME_FILE: outcome });
    return readOutcome(fs.existsSync(outcome) ? fs.readFileSync(outcome, "utf8") : "", ok);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Output = "inherit" | number;

function run(
  command: string,
  commandArgs: string[],
  output: Output,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["inherit", output, output],
    });
    runners.add(child);
    const timer = setTimeout(() => {
      console.log("Stopped: the tests took longer than 30 minutes.");
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
