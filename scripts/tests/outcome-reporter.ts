import fs from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { type FileOutcome, NONE, type Outcome } from "./outcome.ts";

type Thrown = { name?: string; message?: string };

/**
 * Vitest's reporter for `npm test`: writes what a run came to, as JSON, to the file that OUTCOME_FILE names. Vitest's own JSON
 * tells nothing of errors outside every test.
 */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Thrown[]): void {
    const outcome: Outcome = { files: modules.map(outcomeOf), elsewhere: unhandled.map(lineOf) };
    const file = process.env.OUTCOME_FILE;
    if (!file) throw new Error("OUTCOME_FILE names no file to write to.");
    fs.writeFileSync(file, JSON.stringify(outcome));
  }
}

function outcomeOf(module: TestModule): FileOutcome {
  const counts = { ...NONE };
  const failures = [];
  const file = module.moduleId;
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result();
    counts[state === "pending" ? "skipped" : state] += 1;
    if (state === "failed") failures.push({ file, test: test.fullName, why: lineOf(errors[0]) });
  }
  // A file that could not be loaded has no tests in it, and one whose hook failed none that failed: it counts as one failure.
  if (failures.length === 0 && module.state() === "failed") {
    counts.failed += 1;
    failures.push({ file, test: "", why: lineOf(module.errors()[0] ?? hookError(module)) });
  }
  return { file, counts, failures };
}

/** Of a hook in a `describe`. */
function hookError(module: TestModule): Thrown | undefined {
  for (const suite of module.children.allSuites()) {
    const [error] = suite.errors();
    if (error) return error;
  }
}

const lineOf = ({ name = "Error", message = "" }: Thrown = {}): string =>
  `${name}: ${message.split("\n", 1)[0] ?? ""}`;
