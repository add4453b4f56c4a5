import * as v from "valibot";

export type Counts = { passed: number; failed: number; skipped: number };

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

const Report = v.object({
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

/** Counts Vitest's JSON report. A file that could not be loaded has no tests in it: it counts as one failure. */
export function countReport(json: string): Counts {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), json);
  if (!parsed.success) return { ...NONE, failed: 1 };
  return parsed.output.testResults.map(countFile).reduce(add, NONE);
}

type FileResult = v.InferOutput<typeof Report>["testResults"][number];

function countFile({ status, assertionResults }: FileResult): Counts {
  const passed = assertionResults.filter((test) => test.status === "passed").length;
  const failed = assertionResults.filter((test) => test.status === "failed").length;
  const skipped = assertionResults.length - passed - failed;
  return { passed, failed: failed === 0 && status === "failed" ? 1 : failed, skipped };
}
