import * as v from "valibot";
import type { CasesResult } from "../../../../../domain/authoring/cases-job.ts";
import { DraftCase } from "../../../../../domain/authoring/draft.ts";

const Result = v.object({
  cases: v.array(DraftCase),
  problems: v.array(v.object({ field: v.string(), message: v.string() })),
});

/** What a job for cases found so far. */
export function casesResult(result: unknown): CasesResult {
  const parsed = v.safeParse(Result, result);
  return parsed.success ? parsed.output : { cases: [], problems: [] };
}
