import path from "node:path";
import * as v from "valibot";

const Counts = v.object({ passed: v.number(), failed: v.number(), skipped: v.number() });
const Failure = v.object({ file: v.string(), test: v.string(), why: v.string() });
const FileOutcome = v.object({ file: v.string(), counts: Counts, failures: v.array(Failure) });
const Outcome = v.object({ files: v.array(FileOutcome), elsewhere: v.array(v.string()) });

export type Counts = v.InferOutput<typeof Counts>;
/** A test that failed, or a file that could not be loaded or whose hook failed (`test` is empty then). */
export type Failure = v.InferOutput<typeof Failure>;
export type FileOutcome = v.InferOutput<typeof FileOutcome>;
/** What a run of Vitest came to, file by file; `elsewhere`: what failed outside every file, a line each. */
export type Outcome = v.InferOutput<typeof Outcome>;

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** Reads what the reporter wrote; `ok` is whether Vitest itself ended well. */
export function readOutcome(json: string, ok: boolean): Outcome {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Outcome), json);
  if (!read.success) return { files: [], elsewhere: ["Vitest ended before its tests did"] };
  const { failed } = countOutcome(read.output);
  return ok || failed > 0 ? read.output : { ...read.output, elsewhere: ["Vitest failed, see above"] };
}

export const countOutcome = ({ files, elsewhere }: Outcome): Counts =>
  files.map(({ counts }) => counts).reduce(add, { ...NONE, failed: elsewhere.length });

export const failuresOf = ({ files }: Outcome): Failure[] => files.flatMap(({ failures }) => failures);

export const together = (a: Outcome, b: Outcome): Outcome => ({
  files: [...a.files, ...b.files],
  elsewhere: [...a.elsewhere, ...b.elsewhere],
});

/** What `first` comes to when the files that were tried again count as they did then. */
export function triedAgain(first: Outcome, again: Outcome): Outcome {
  const files = new Set(again.files.map(({ file }) => file));
  return together({ ...first, files: first.files.filter(({ file }) => !files.has(file)) }, again);
}

/** A line for each failure, its file as seen from `root`. */
export const failureLines = (failures: readonly Failure[], root: string): string[] =>
  failures.map(({ file, test, why }) => [path.relative(root, file), test, why].filter(Boolean).join(" > "));
