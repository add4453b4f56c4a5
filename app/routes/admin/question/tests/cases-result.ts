import * as v from "valibot";
import type { CasesResult } from "../../../../../domain/authoring/cases-job.ts";
import { DraftCase } from "../../../../../domain/authoring/draft.ts";
import { isSaid, type Said } from "../../../../../domain/authoring/said.ts";

const Result = v.object({
  cases: v.array(DraftCase),
  problems: v.array(
    v.object({
      ...{ field: v.string(), message: v.string() },
      // Of an older job there is the sentence alone.
      said: v.fallback(v.optional(v.custom<Said>(isSaid)), undefined),
    }),
  ),
});

/** What a job for cases found so far. */
export function casesResult(result: unknown): CasesResult {
  const parsed = v.safeParse(Result, result);
  if (!parsed.success) return { cases: [], problems: [] };
  const { cases, problems } = parsed.output;
  return { cases, problems: problems.map(({ said, ...rest }) => ({ ...rest, ...(said && { said }) })) };
}
