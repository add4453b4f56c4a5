import path from "node:path";
import * as v from "valibot";

export type Counts = { passed: number; failed: number; skipped: number };

/** A test that failed, or a file that could not be loaded or whose hook failed (`test` is empty then). */
export type Failure = { file: string; test: string; why: string };

/** What a run of Vitest came to, file by file. `elsewhere`: what failed outside every file, or null. */
export type Outcome = { files: readonly FileOutcome[]; elsewhere: string | null };

type FileOutcome = { file: string; counts: Counts; failures: Failure[] };

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

const FileResult = v.object({
  name: v.string(),
  status: v.string(),
  message: v.optional(v.string(), ""),
  assertionResults: v.array(
    v.object({
      status: v.string(),
      fullName: v.string(),
      failureMessages: v.optional(v.nullable(v.array(v.string())), []),
    }),
  ),
});
const Report = v.pipe(v.string(), v.parseJson(), v.object({ testResults: v.array(FileResult) }));

/** Reads Vitest's JSON report; `ok` is whether Vitest itself ended well. */
export function readReport(json: string, ok: boolean): Outcome {
  const report = v.safeParse(Report, json);
  if (!report.success) return { files: [], elsewhere: "Vitest left no report that can be read" };
  const files = report.output.testResults.map(readFile);
  const named = files.some(({ failures }) => failures.length > 0);
  return { files, elsewhere: ok || named ? null : "an error outside every test: see above" };
}

function readFile(result: v.InferOutput<typeof FileResult>): FileOutcome {
  const { name: file, status, message, assertionResults: tests } = result;
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed");
  const skipped = tests.length - passed - failed.length;
  const failures = failed.map((test) => ({
    file,
    test: test.fullName,
    why: firstLine(test.failureMessages?.[0]),
  }));
  // A file that could not be loaded has no tests in it: it counts as one failure.
  if (failures.length === 0 && status === "failed")
    failures.push({ file, test: "", why: firstLine(message) });
  return { file, counts: { passed, failed: failures.length, skipped }, failures };
}

const firstLine = (text = ""): string => text.split("\n", 1)[0] ?? "";

export const countOutcome = ({ files, elsewhere }: Outcome): Counts =>
  files.map(({ counts }) => counts).reduce(add, { ...NONE, failed: elsewhere === null ? 0 : 1 });

export const failuresOf = ({ files }: Outcome): Failure[] => files.flatMap(({ failures }) => failures);

export const together = (a: Outcome, b: Outcome): Outcome => ({
  files: [...a.files, ...b.files],
  elsewhere: a.elsewhere ?? b.elsewhere,
});

/** What `first` comes to when the files that were tried again count as they did then. */
export function triedAgain(first: Outcome, again: Outcome): Outcome {
  const files = new Set(again.files.map(({ file }) => file));
  return together({ ...first, files: first.files.filter(({ file }) => !files.has(file)) }, again);
}

/** A line for each failure, its file as seen from `root`. */
export const failureLines = (failures: readonly Failure[], root: string): string[] =>
  failures.map(({ file, test, why }) => [path.relative(root, file), test, why].filter(Boolean).join(" > "));
